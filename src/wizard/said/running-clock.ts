import { listed } from '#diagnosis/join-errors/listed.ts';
import { isSaneEnd } from '../drawn/time-left.ts';

const msPerMinute = 60_000;

/** The longest wait of any join error: away from its page nobody knows whose the clock is. */
const longestWaitMs = Math.max(...listed.map(({ wait }) => (wait?.minutes ?? 0) * msPerMinute));

/**
 * The answer `clock` as long as its wait runs: then it holds for the next try, whatever that fails with. Undefined once it is over,
 * because a try after it failed at another time.
 *
 * @param now in ms since the epoch
 */
export function runningClock(clock: number | undefined, now: number): number | undefined {
  return clock !== undefined && clock > now && isSaneEnd(clock, now, longestWaitMs) ? clock : undefined;
}
