import { expect, test } from 'vitest';
import { timeLeft } from './time-left.ts';

const now = Date.UTC(2026, 10, 23, 15, 42);

test.each([
  ['four minutes and twelve seconds', 252_000, '4:12'],
  ['seconds have two digits', 61_000, '1:01'],
  ['a second that has begun still counts', 1, '0:01'],
  ['the instant itself is the end', 0, null],
  ['an end two days ago is past', -172_800_000, null],
])('%s', (_, msLeft, words) => {
  expect(timeLeft(now + msLeft, now)).toBe(words);
});
