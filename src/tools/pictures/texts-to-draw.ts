import { readCorpus } from '#diagnosis/recognition/corpus/read-corpus.ts';
import type { CorpusFile } from '#diagnosis/recognition/corpus/corpus-file.ts';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { DrawnPicture, Surface } from './drawn-picture.ts';
import { numberOf, variantOf } from './variants.ts';

/** Longer texts fill more than a screen. */
const longest = 1400;
const leastLength = 24;

const surfacesOf: Readonly<Record<string, readonly Surface[]>> = {
  browsers: ['browser-page'],
  documented: ['red-box', 'red-box', 'plain-text'],
  prose: ['document'],
  'source-code': ['console'],
};

const surfaceOf = (kind: string, name: string): Surface => {
  const surfaces = surfacesOf[kind] ?? ['plain-text', 'console', 'document'];
  return surfaces[numberOf(name) % surfaces.length] ?? 'plain-text';
};

/** Errors that the vendor's page documents. */
export const documented: readonly string[] = joinErrors
  .filter(({ vendorTitle }) => vendorTitle !== undefined && 'join' in vendorTitle)
  .map(({ id }) => id);

function drawn(name: string, kind: string, text: string, wanted: readonly string[]): DrawnPicture {
  return {
    name,
    text,
    surface: surfaceOf(wanted.length === 0 && kind === 'browsers' ? 'prose' : kind, name),
    variant: variantOf(name),
    wanted,
    window: wanted.length === 0 ? 'something-else' : 'the-join',
  };
}

const fits = ({ text }: { text: string }): boolean =>
  // The data reads English: other scripts come to nothing.
  text.length <= longest && text.length >= leastLength && /^[\x00-\x7f“”‘’–—…·›×\s]*$/.test(text);

const likelyOf = ({ matches }: CorpusFile): string[] =>
  matches.filter(({ certainties }) => !certainties.includes('possible')).map(({ id }) => id);

/** Every `nth` of a list, which begins at its first. */
const each = <T>(nth: number, list: readonly T[]): T[] => list.filter((_, at) => at % nth === 0);

/** Examples of the documented errors, each in several variants. */
export function documentedPictures(times: number): DrawnPicture[] {
  return joinErrors
    .filter(({ id }) => documented.includes(id))
    .flatMap(({ id, examples }) =>
      examples
        .filter(fits)
        .flatMap(({ text }, example) =>
          Array.from({ length: times }, (_, time) =>
            drawn(
              `${id}-${example}-${time}`,
              id === 'address-unreachable' ? 'browsers' : 'documented',
              id === 'address-unreachable' ? text.replace(/\n/g, '\n\n') : text,
              [id],
            ),
          ),
        ),
    );
}

/** Texts of the corpus of recognition that show an error, or of a kind that shows none. */
export function corpusPictures(kind: string, nth: number): DrawnPicture[] {
  const files = readCorpus(kind).filter((file) => fits(file) && file.prior === 'paste' && file.asks === null);
  return each(nth, files).map((file) => drawn(file.path, kind, file.text, likelyOf(file)));
}
