import { goesOnBelow } from '../phrase-edges.ts';
import type { Folded } from '../../reading/fold.ts';
import { gap } from '../../reading/fold.ts';

const trailingName = /[ub]?'([^'(){}[\]<>,;]{1,255})'/iy;

/** The host right before a phrase, back to the white space before it. */
export function readHostBefore(
  folded: Folded,
  start: number,
  pattern: RegExp,
): { host: string; start: number } | undefined {
  let from = start;
  while (from > 0 && start - from < 255 && (from === start || folded.gaps[from] === gap.none)) from--;
  const found = pattern.exec(folded.text.slice(from, start));
  return found?.[1] === undefined ? undefined : { host: found[1], start: from + found.index };
}

/** The quoted name right behind a phrase. One that the text breaks off before its quote is closed is no value. */
export function readNameBehind(folded: Folded, start: number): { value: string | undefined; end: number } {
  trailingName.lastIndex = start;
  const found = trailingName.exec(folded.text);
  if (!found) return { value: undefined, end: start };
  return { value: found[1], end: start + found[0].length };
}

/** A name without quotes, up to the white space behind it. */
export function readBareName(folded: Folded, start: number): { value: string | undefined; end: number } {
  let end = start;
  while (end < folded.low.length && end - start < 255 && /[\p{L}\p{N}._-]/u.test(folded.low.charAt(end))) {
    if (end > start && folded.gaps[end] !== gap.none && !goesOnBelow(folded, start, end)) break;
    end++;
  }
  const value = folded.text.slice(start, end).replace(/\.+$/, '');
  return { value: value === '' ? undefined : value, end: start + value.length };
}
