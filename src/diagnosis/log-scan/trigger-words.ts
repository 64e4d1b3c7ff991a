import type { JoinError } from '../join-errors/define-join-error.ts';
import type { Part, Sign } from '../join-errors/pattern.ts';
import { lettersOf } from './trigger-letters.ts';

/** What stands right before a code, as the recogniser wants it: a key, and in a sentence a word behind it. */
const keys = ['code', 'error', 'errorid', 'err'];
const wordsBehindKey = ['', 'is', 'was', 'number', 'no', 'nr'];

/** The longest stretch of letters that a phrase or a path holds for certain. */
function longestStretch(written: string): string {
  const stretches = written.split(/\{[a-z]+\}|\*/).map(lettersOf);
  return stretches.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}

function wordsOf(sign: Sign): string[] {
  if ('code' in sign)
    return keys.flatMap((key) => wordsBehindKey.map((word) => lettersOf(`${key}${word}${sign.code}`)));
  if ('anyCode' in sign) return keys.map(lettersOf);
  return [longestStretch('phrase' in sign ? sign.phrase : sign.path)];
}

/**
 * The words of which one stands in every text that shows the entry: those of the part that is hardest to meet by chance. A part that
 * may be missing, because it is asked for then, is none.
 */
function wordsOfEntry([first, ...others]: readonly [Part, ...Part[]]): string[] {
  const required = [first, ...others.filter(({ question }) => question === undefined)];
  const words = required.map(({ anyOf }) => anyOf.flatMap(wordsOf));
  const shortest = (list: readonly string[]): number => Math.min(...list.map(({ length }) => length));
  return words.reduce((best, one) => (shortest(one) > shortest(best) ? one : best));
}

/** Words without which a text shows no entry of the catalogue, as letters (see `lettersOf`), each once. */
export const triggerWords = (catalogue: readonly JoinError[]): string[] => [
  ...new Set(catalogue.flatMap(({ recognise }) => (recognise ? wordsOfEntry(recognise.parts) : []))),
];
