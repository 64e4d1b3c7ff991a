import type { Recognised } from '#diagnosis/case/case.ts';
import { decidingWords } from '#diagnosis/case/deciding-words.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { isLikely } from '#diagnosis/recognition/headline.ts';
import type { Match, Range, Recognition } from '#diagnosis/recognition/recognition.ts';
import type { NewestReport } from '#diagnosis/log-scan/newest-first.ts';
import { newestFirst } from '#diagnosis/log-scan/newest-first.ts';
import type { Pasted } from '../said/pasted.ts';
import { recognisePasted } from '../said/read-pasted.ts';

/** What a pasted text or a scanned file gives to a case. An error that is only possible is none that was recognised: it may be one. */
export interface RecognisedIn {
  recognised: Recognised[];
  /** Where no error was recognised: the words that are known, and the errors that it may be. */
  seen: string[];
  maybe: JoinErrorId[];
  /** Values that the text names, for the redaction. */
  values: string[];
}

const nothing: RecognisedIn = { recognised: [], seen: [], maybe: [], values: [] };

/** Most errors of one text that are shared. */
const mostErrors = 6;

const entry = ({ id, certainty }: Match, words: string[]): Recognised => ({
  id,
  words,
  ...(certainty === 'probable' && { probable: true as const }),
});

const valuesOf = ({ facts: { host, entered, node, offeredNames } }: Match): string[] =>
  [host, entered, node, ...(offeredNames ?? [])].filter((value) => value !== undefined);

function ofReport({ hit, place }: NewestReport): Recognised {
  const { text, from } = place.excerpt;
  return entry(
    hit,
    decidingWords(
      text,
      place.at.map(([start, end]): Range => [start - from, end - from]),
    ),
  );
}

const once = <Kind extends { id: JoinErrorId }>(all: readonly Kind[]): Kind[] =>
  all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at).slice(0, mostErrors);

/** Recognises again what lies in the memory of this tab, and takes the deciding words out of it; the text itself stays there. */
export function recognisedIn({ text, file }: Pasted): RecognisedIn {
  if (file?.kind === 'log') {
    const recognised = once(newestFirst(file.result.hits).map(ofReport));
    const maybe = recognised.length > 0 ? [] : file.result.alsoSeen.map(({ id }) => id);
    return { recognised, seen: [], maybe, values: file.result.hits.flatMap(valuesOf) };
  }
  if (text.trim() === '') return nothing;
  return recognisedOf(text, recognisePasted(text));
}

/** What a recognition of a text gives to a case. */
export function recognisedOf(
  text: string,
  { matches, alsoSeen, seen }: Pick<Recognition, 'matches' | 'alsoSeen' | 'seen'>,
): RecognisedIn {
  const likely = matches.filter(isLikely);
  const named = matches.flatMap(valuesOf);
  if (likely.length > 0)
    return {
      ...nothing,
      recognised: once(likely).map((match) => entry(match, decidingWords(text, match.at))),
      values: named,
    };
  return {
    recognised: [],
    seen: decidingWords(text, [...matches.flatMap(({ at }) => at), ...seen.map(({ at }) => at)]),
    maybe: [...new Set([...alsoSeen, ...matches].map(({ id }) => id))].slice(0, mostErrors),
    values: [...named, ...seen.flatMap(({ kind, value }) => (kind === 'host' ? [value] : []))],
  };
}
