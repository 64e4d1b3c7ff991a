import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

/** Scripts that put white space between words; others have no edges to look for. */
const letterOrDigit = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_]/u;

/** Whether a word begins or ends at a place. */
export function isWordEdge(folded: Folded, at: number): boolean {
  if (at <= 0 || at >= folded.low.length || folded.gaps[at] !== gap.none) return true;
  return !(letterOrDigit.test(folded.low.charAt(at - 1)) && letterOrDigit.test(folded.low.charAt(at)));
}

/** Whether words stand on a line, or in quotes, of their own. */
export function standsAlone(folded: Folded, start: number, end: number): boolean {
  const { low, gaps } = folded;
  const opens = start === 0 || gaps[start] === gap.lineBreak || /['#:>*-]/.test(low.charAt(start - 1));
  const stop = /[.!。]/.test(low.charAt(end)) ? end + 1 : end;
  return opens && (stop >= low.length || gaps[stop] === gap.lineBreak || /['<*]/.test(low.charAt(stop)));
}

/** Whether a value ends at a place. */
export function isEndOfValue(folded: Folded, at: number): boolean {
  const end = folded.low.startsWith('.', at) ? at + 1 : at;
  const next = folded.low.charAt(end);
  if (end >= folded.low.length || /[',;})\]&]/.test(next)) return true;
  // A wrapped line goes on with a small letter.
  return (
    folded.gaps[end] === gap.lineBreak &&
    (end > at || folded.text.charAt(end) !== next || !/\p{L}/u.test(next))
  );
}

/** Whether a name that began at `start` goes on behind a line break: with a dot and what is joined to it, or with the rest of an IPv4 address. */
export function goesOnBelow({ low, gaps }: Folded, start: number, at: number): boolean {
  if (gaps[at] !== gap.lineBreak) return false;
  const isDot = low.charAt(at) === '.' && gaps[at + 1] === gap.none && /[a-z0-9]/.test(low.charAt(at + 1));
  return isDot || (/^(?:\d{1,3}\.){1,3}$/.test(low.slice(start, at)) && /\d/.test(low.charAt(at)));
}

/** Whether the sentence goes on in the same line, behind a comma too. */
export function goesOn({ low, gaps }: Folded, end: number): boolean {
  const at = low.charAt(end) === ',' ? end + 1 : end;
  return at < low.length && gaps[at] === gap.space && letterOrDigit.test(low.charAt(at));
}

/** Whether the sentence began earlier in the same line, where a capital among small letters begins one. */
export function beganBefore({ low, text, gaps }: Folded, at: number): boolean {
  const last = text.charAt(at - 1);
  if (gaps[at] !== gap.space || !/[\p{L}\p{N}]/u.test(last)) return false;
  return text.charAt(at) === low.charAt(at) || last !== low.charAt(at - 1);
}

/** Quoting and indents that may stand before the first letter that is left. */
const longestLineStart = 64;

/** Whether the text was cut off before a place: no more than the rest of a name is there. */
export const isCutOff = ({ low, from }: Folded, at: number): boolean =>
  at < 255 && (from[0] ?? 0) < longestLineStart && /^[^(){}[\]<>,;=]*$/.test(low.slice(0, at));
