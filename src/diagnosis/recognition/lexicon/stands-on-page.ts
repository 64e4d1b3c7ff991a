import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

const sentenceMark = /[.!?।۔።…]/u;
/** Nothing stands between this one and the next sentence. */
const wideMark = /[。！？]/u;
const closing = /['<>*|)\]}\\]/u;
const lowerCaseLetter = /\p{Ll}/u;

/**
 * Whether a sentence ends at `at`: a browser's page says no more there, while other programs go on («refused to connect to replica db2»).
 *
 * A line that goes on with a small letter is the same sentence, wrapped.
 */
export function endsSentence(folded: Folded, at: number): boolean {
  const { low, text, gaps } = folded;
  if (at >= low.length) return true;
  const next = low.charAt(at);
  if (wideMark.test(next)) return true;
  if (sentenceMark.test(next)) {
    return at + 1 >= low.length || gaps[at + 1] !== gap.none || !/[\p{L}\p{N}]/u.test(low.charAt(at + 1));
  }
  return closing.test(next) || (gaps[at] === gap.lineBreak && !lowerCaseLetter.test(text.charAt(at)));
}

/** Whether the unit range can be the host of a page: one word, with a dot, a digit or a hyphen, as «the moment» has not; or the own computer. */
export function isSite(folded: Folded, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (folded.gaps[i] === gap.space) return false;
  const host = folded.low.slice(start, end);
  return /^'?\[?[\p{L}\p{N}][\p{L}\p{N}.:_-]*\]?'?$/u.test(host) && /[\d.:-]|^localhost$/.test(host);
}
