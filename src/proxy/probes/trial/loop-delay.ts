import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * The event loop's p99 delay while something runs, in ms, the best of three times: a machine that is busy with something else
 * delays every loop, and what stalls ours does it every time.
 */
export async function loopP99(run: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3 && best >= 50; time += 1) {
    const delay = monitorEventLoopDelay({ resolution: 2 });
    delay.enable();
    await run();
    delay.disable();
    best = Math.min(best, delay.percentile(99) / 1e6);
  }
  return best;
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

/** What something costs all threads of this process, in ms of a processor: however busy the machine is, it is the same. */
export async function processorMs(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
