import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** Longest turn of the event loop that nobody notices, in ms. */
const shortMs = 20;

/**
 * How much of the time the event loop was free while something ran, 0 to 1: the time in short turns as a share of all. What computes on
 * this thread leaves it next to nothing. Counted is the processor's time for this thread where the system tells it (Linux), so that a
 * busy machine, which delays every loop, lowers no share.
 */
export async function freeShare(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let last = threadMs();
  let heldUp = 0;
  const turn = () => {
    const now = threadMs();
    if (now - last > shortMs) heldUp += now - last;
    last = now;
  };
  const timer = setInterval(turn, 2);
  await run();
  clearInterval(timer);
  turn();
  return 1 - heldUp / (performance.now() - began);
}

/** Its first number: how long this thread has run on a processor, in ns (the kernel's Documentation/scheduler/sched-stats.rst). */
const ofThread = '/proc/thread-self/schedstat';
const threadMs = existsSync(ofThread)
  ? () => Number(readFileSync(ofThread, 'utf8').split(' ')[0]) / 1e6
  : () => performance.now();

/** Counts the turns of the event loop from now on; it does not rest until it is stopped. */
export function countTurns(): { now: () => number; stop: () => void } {
  let turns = 0;
  let next = setImmediate(function tick() {
    turns += 1;
    next = setImmediate(tick);
  });
  return { now: () => turns, stop: () => clearImmediate(next) };
}
