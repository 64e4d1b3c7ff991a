import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

/** End of the run of units from `start`; a line break inside it is passed over only where `crossing`. */
export function endOfRun(
  folded: Folded,
  start: number,
  unit: RegExp,
  most: number,
  crossing: boolean,
): number {
  let at = start;
  while (at < folded.low.length && at - start < most && unit.test(folded.low.charAt(at))) {
    const before = folded.gaps[at];
    if (at > start && before !== gap.none && !(crossing && before === gap.lineBreak)) break;
    at++;
  }
  return at;
}
