import { expect, test } from 'vitest';
import { runningClock } from './running-clock.ts';

const now = 1_700_000_000_000;

test.each<[name: string, clock: string | undefined, kept: boolean]>([
  ['no failed try', undefined, false],
  ['a wait that runs', String(now + 200_000), true],
  ['a wait that is over', String(now - 1), false],
  ['a wait that is over now', String(now), false],
  ['a wait of more than a day, which a link may claim', String(now + 90_000_000), false],
])('the clock of %s', (_name, clock, kept) => {
  expect(runningClock(clock, now)).toBe(kept ? clock : undefined);
});
