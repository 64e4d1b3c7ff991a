import { isSaneEnd } from '../guidance/time-left.ts';

/**
 * The answer `clock` as long as its wait runs: then it holds for the next try, whatever that fails with. Undefined once it is over,
 * because a try after it failed at another time.
 *
 * @param now in ms since the epoch
 */
export function runningClock(clock: string | undefined, now: number): string | undefined {
  const end = Number(clock);
  return clock !== undefined && end > now && isSaneEnd(end, now) ? clock : undefined;
}
