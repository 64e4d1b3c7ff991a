import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * The event loop's p99 delay while something runs, in ms, the best of so many times: a machine that is busy with something else
 * delays every loop, and what stalls ours does it every time.
 */
export async function loopP99(run: () => Promise<unknown>, times = 3): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times && best >= 50; time += 1) {
    const delay = monitorEventLoopDelay({ resolution: 2 });
    delay.enable();
    await run();
    delay.disable();
    best = Math.min(best, delay.percentile(99) / 1e6);
  }
  return best;
}
