import { proseWords } from './lexicon/prose-words.ts';
import type { Folded } from './reading/fold.ts';
import { gap } from './reading/fold.ts';
import { ofOneReport, ofOneTraceback } from './reach.ts';
import type { Place } from './tokens.ts';

/** Right before its error a program names the service, within this. */
const longestLead = 120;
/** Words of a label, in the languages that take most. */
const longestLabel = 3;

/** A stretch of a folded text with its white space again, a space each. */
export function spaced({ low, gaps }: Folded, from: number, end: number): string {
  let words = '';
  let done = from;
  for (let at = from; at < end; at++) {
    if (gaps[at] === gap.none) continue;
    words += `${low.slice(done, at)} `;
    done = at;
  }
  return words + low.slice(done, Math.max(done, end));
}

/** Where the line of a place begins, or the last words of it: half a word is another word. */
export function leadOf({ gaps }: Folded, start: number): number {
  let from = start;
  while (from > 0 && start - from < longestLead && gaps[from] !== gap.lineBreak) from--;
  while (from > 0 && start - from < 3 * longestLead && gaps[from] === gap.none) from--;
  return from;
}

/** Words of prose before a place in its line, less a label such as `Error code:`. */
function wordsBefore(folded: Folded, from: number, to: number): number {
  // A browser's own sentence begins with its name.
  if (/^(?:safari|firefox|chrome|edge)/.test(folded.low.slice(from, from + 8))) return 0;
  const words = proseWords(folded, from, to);
  return folded.low.charAt(to - 1) === ':' && words <= longestLabel ? 0 : words;
}

/** Where the brackets that are open at a place are closed, if that is near. */
function endOfBrackets(low: string, at: number): number {
  const close = low.indexOf(')', at);
  return close >= 0 && close - at < longestLead ? close : at;
}

/** Where the line of a place begins and ends, as far as it matters. */
function lineOf({ low, gaps }: Folded, { start, end }: Place): Place {
  let from = start;
  while (from > 0 && start - from < ofOneTraceback && gaps[from] !== gap.lineBreak) from--;
  let to = end;
  while (to < low.length && to - end < ofOneTraceback && gaps[to] !== gap.lineBreak) to++;
  return { start: from, end: to };
}

/** What stands around a report that is not its own. */
export interface Surroundings {
  /** Units, as far as a traceback reaches. */
  units: number;
  /** Words of prose close by. */
  words: number;
  /** Units before and behind the deciding words in their lines, and words of prose before them. */
  unitsInLine: number;
  wordsBefore: number;
}

/**
 * Measures what stands around a report.
 *
 * @param own  its words, those of its client and its request: they and what lies between them are its own
 */
export function surroundingsOf(folded: Folded, seed: Place, own: readonly Place[]): Surroundings {
  const { low } = folded;
  const start = Math.min(...own.map((place) => place.start));
  const end = Math.max(...own.map((place) => place.end));
  const line = lineOf(folded, seed);
  const [from, to] = [Math.max(0, start - ofOneReport), Math.min(low.length, end + ofOneReport)];
  return {
    units: Math.min(start, ofOneTraceback) + Math.min(low.length - end, ofOneTraceback),
    // What the error says itself ends with its brackets.
    words: proseWords(folded, from, start) + proseWords(folded, endOfBrackets(low, end), to),
    unitsInLine: seed.start - line.start + line.end - seed.end,
    wordsBefore: wordsBefore(folded, line.start, seed.start),
  };
}

/** What Python puts between brackets behind a name is no longer than this before the words that decide. */
const longestBracket = 250;
/** Between a name and the bracket in which its error stands. */
const rightBehind = 40;

/** How far a place is from another, in units of the folded text; 0 where they touch or overlap. */
export const distance = (place: Place, from: Place): number =>
  place.start >= from.end ? place.start - from.end : Math.max(0, from.start - place.end);

/** Whether no line ends between two places. */
export function isInOneLine({ gaps }: Folded, one: Place, other: Place): boolean {
  const last = Math.max(one.start, other.start);
  for (let at = Math.min(one.end, other.end); at <= last; at++) if (gaps[at] === gap.lineBreak) return false;
  return true;
}

/**
 * Whether one program said both in one breath: in one line, or, whatever mail and terminals did to the lines, the second in the brackets
 * that the first opens, or right behind it.
 */
export function isOneStatement(folded: Folded, one: Place, other: Place): boolean {
  const [{ end: from }, { start: to }] = one.start <= other.start ? [one, other] : [other, one];
  if (from >= to || isInOneLine(folded, one, other)) return true;
  if (to - from >= longestBracket) return false;
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (folded.low.charAt(at) === '(') depth++;
    else if (folded.low.charAt(at) === ')') depth--;
    if (depth <= 0 && at - from > rightBehind) return false;
  }
  return true;
}
