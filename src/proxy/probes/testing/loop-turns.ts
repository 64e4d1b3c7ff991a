import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** Longest turn of the event loop that nobody notices, in ms. */
const shortMs = 20;

/** Of Linux, for this thread: ns on a processor, ns of waiting for one, and how often (the kernel's Documentation/scheduler/sched-stats.rst). */
const ofThread = '/proc/thread-self/schedstat';

/** A clock, in ms, that stands still while this thread waits for a processor that others have; elsewhere than on Linux it never does. */
const ownClock = existsSync(ofThread)
  ? () => performance.now() - Number(readFileSync(ofThread, 'utf8').split(' ')[1]) / 1e6
  : () => performance.now();

/**
 * How much of the time the event loop was free while something ran, 0 to 1: the time in short turns as a share of all. What computes on
 * this thread leaves it next to nothing. A share, and by a clock of its own, because a busy machine delays every loop.
 */
export async function freeShare(run: () => Promise<unknown>): Promise<number> {
  const began = ownClock();
  let last = began;
  let heldUp = 0;
  const turn = () => {
    const now = ownClock();
    if (now - last > shortMs) heldUp += now - last;
    last = now;
  };
  const timer = setInterval(turn, 2);
  await run();
  clearInterval(timer);
  turn();
  return 1 - heldUp / (last - began);
}

/** Counts the turns of the event loop from now on; it does not rest until it is stopped. */
export function countTurns(): { now: () => number; stop: () => void } {
  let turns = 0;
  let next = setImmediate(function tick() {
    turns += 1;
    next = setImmediate(tick);
  });
  return { now: () => turns, stop: () => clearImmediate(next) };
}
