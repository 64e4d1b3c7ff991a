import { expect, it } from 'vitest';
import { freeShare } from './loop-turns.ts';

/** Works on this thread for so much time of the processor, in ms. */
function compute(ms: number): void {
  const before = process.cpuUsage();
  while (process.cpuUsage(before).user < ms * 1000);
}

it('a thread that computes has no free loop, however busy the machine is', async () => {
  const share = await freeShare(async () => {
    for (let time = 0; time < 4; time += 1) {
      compute(100);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  expect(share).toBeLessThan(0.5);
});

it('a thread that waits has a free loop, however busy the machine is', async () => {
  expect(await freeShare(() => new Promise((resolve) => setTimeout(resolve, 400)))).toBeGreaterThan(0.5);
});
