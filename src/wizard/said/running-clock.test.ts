import { expect, test } from 'vitest';
import { runningClock } from './running-clock.ts';

const now = 1_700_000_000_000;

test.each<[name: string, clock: number | undefined, kept: boolean]>([
  ['no failed try', undefined, false],
  ['a wait that runs', now + 200_000, true],
  ['a wait that is over', now - 1, false],
  ['a wait that is over now', now, false],
  ['a wait of more than a day, which a link may claim', now + 90_000_000, false],
])('the clock of %s', (_name, clock, kept) => {
  expect(runningClock(clock, now)).toBe(kept ? clock : undefined);
});
