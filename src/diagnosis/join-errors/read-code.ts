import type { Folded } from './reading/fold.ts';
import { gap } from './reading/fold.ts';

const digit = /\d/;
/** A key before a number makes it a code; in a sentence words may stand between. */
const key = /(?:code|error|errorcode|errorid|err)'?(?:is|was|number|no\.?|nr\.?)?'?[:=#([|]{0,3}'?$/;

/**
 * Reads the error code at `start`, with the key before it; undefined where the number is an ordinary one.
 *
 * @param length  of the number
 */
export function readCode(
  folded: Folded,
  start: number,
  length: number,
): { start: number; end: number } | undefined {
  const { low, gaps } = folded;
  const end = start + length;
  if (digit.test(low.charAt(end)) && gaps[end] === gap.none) return undefined;
  if (digit.test(low.charAt(start - 1)) && gaps[start] === gap.none) return undefined;
  if (/^[.,]\d/.test(low.slice(end, end + 2)) && gaps[end] === gap.none && gaps[end + 1] === gap.none)
    return undefined;
  const before = low.slice(Math.max(0, start - 24), start);
  const found = key.exec(before);
  return found ? { start: start - before.length + found.index, end } : undefined;
}
