import type { Folded } from './reading/fold.ts';
import { gap } from './reading/fold.ts';
import type { Place } from './tokens.ts';

/** What Python puts between brackets behind a name is no longer than this before the words that decide. */
const longestLead = 250;
/** Between a name and the bracket in which its error stands. */
const rightBehind = 40;

/** Whether no line ends between two places. */
export const isInOneLine = ({ gaps }: Folded, one: Place, other: Place): boolean =>
  !gaps.subarray(Math.min(one.end, other.end), Math.max(one.start, other.start) + 1).includes(gap.lineBreak);

/**
 * Whether one program said both in one breath: in one line, or, whatever mail and terminals did to the lines, the second in the brackets
 * that the first opens, or right behind it.
 */
export function isOneStatement(folded: Folded, one: Place, other: Place): boolean {
  const [{ end: from }, { start: to }] = one.start <= other.start ? [one, other] : [other, one];
  if (from >= to || isInOneLine(folded, one, other)) return true;
  if (to - from >= longestLead) return false;
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (folded.low.charAt(at) === '(') depth++;
    else if (folded.low.charAt(at) === ')') depth--;
    if (depth <= 0 && at - from > rightBehind) return false;
  }
  return true;
}
