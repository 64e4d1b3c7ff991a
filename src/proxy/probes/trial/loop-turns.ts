import { performance } from 'node:perf_hooks';

/** Longest turn of the event loop that nobody notices, in ms. */
const shortMs = 20;

/**
 * How much of the time the event loop was free while something ran, 0 to 1: the time in short turns as a share of all. A share and no
 * delay in ms, because a busy machine delays every loop now and then; what computes on this thread leaves it next to nothing.
 */
export async function freeShare(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let last = began;
  let heldUp = 0;
  const turn = () => {
    const now = performance.now();
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
