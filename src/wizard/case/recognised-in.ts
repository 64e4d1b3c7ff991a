import type { Recognised } from '#diagnosis/case/case.ts';
import { decidingWords } from '#diagnosis/case/deciding-words.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { Match, Range } from '#diagnosis/recognition/recognition.ts';
import type { ScanHit } from '#diagnosis/log-scan/scan-result.ts';
import type { Pasted } from '../steps/pasted.ts';
import { readText } from '../steps/read-text.ts';

/** What a pasted text or a scanned file gives to a case. */
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

function ofHit(hit: ScanHit): Recognised {
  const { text, from } = hit.excerpt;
  return entry(
    hit,
    decidingWords(
      text,
      hit.at.map(([start, end]): Range => [start - from, end - from]),
    ),
  );
}

const once = <Kind extends { id: JoinErrorId }>(all: readonly Kind[]): Kind[] =>
  all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at).slice(0, mostErrors);

/** Recognises again what lies in the memory of this tab, and takes the deciding words out of it; the text itself stays there. */
export function recognisedIn({ text, file }: Pasted): RecognisedIn {
  if (file?.kind === 'log') {
    const hits = once(file.result.hits);
    const maybe = hits.length > 0 ? [] : file.result.alsoSeen.map(({ id }) => id);
    return { recognised: hits.map(ofHit), seen: [], maybe, values: hits.flatMap(valuesOf) };
  }
  if (text.trim() === '') return nothing;
  const { matches, alsoSeen, seen } = readText(text).recognition;
  if (matches.length > 0)
    return {
      ...nothing,
      recognised: once(matches).map((match) => entry(match, decidingWords(text, match.at))),
      values: matches.flatMap(valuesOf),
    };
  return {
    recognised: [],
    seen: decidingWords(
      text,
      seen.map(({ at }) => at),
    ),
    maybe: alsoSeen.map(({ id }) => id),
    values: seen.flatMap(({ kind, value }) => (kind === 'host' ? [value] : [])),
  };
}
