import type { JoinErrorId } from './catalogue.ts';
import { joinErrors } from './catalogue.ts';
import type { JoinError } from './define-join-error.ts';

type Entry = JoinError<JoinErrorId>;

/** Letters as people type them: without regard to case, kind of quote and white space. */
const folded = (text: string): string =>
  text.toLowerCase().replaceAll(/[’‘`]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim();

const signsOf = ({ recognise }: Entry): string[] =>
  (recognise?.parts ?? []).flatMap(({ anyOf }) =>
    anyOf.flatMap((sign) => {
      if ('phrase' in sign) return [sign.phrase.replaceAll(/\{\w+\}/g, ' ')];
      if ('code' in sign) return [String(sign.code)];
      return 'path' in sign ? [sign.path] : [];
    }),
  );

/** All that is known of an entry in words: our title and the vendor's, what is seen, and what the products print. */
const wordsOf = (entry: Entry): string =>
  folded(
    [
      entry.id,
      entry.title,
      entry.vendorTitle?.join ?? '',
      entry.vendorTitle?.link ?? '',
      entry.symptom.text,
      ...signsOf(entry),
    ].join('\n'),
  );

const known = new Map<JoinErrorId, string>();

function words(entry: Entry): string {
  const found = known.get(entry.id) ?? wordsOf(entry);
  known.set(entry.id, found);
  return found;
}

/**
 * The entries that hold every word of a search, in the catalogue's order; all of them where nothing is searched for.
 *
 * @param search as typed: words of our title or the vendor's, of a message, or a code
 */
export function searchEntries(search: string): readonly Entry[] {
  const wanted = folded(search);
  if (wanted === '') return joinErrors;
  const parts = wanted.split(' ');
  return joinErrors.filter((entry) => {
    const text = words(entry);
    return text.includes(wanted) || parts.every((part) => text.includes(part));
  });
}
