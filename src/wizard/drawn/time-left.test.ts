import { expect, test } from 'vitest';
import { isSaneEnd, timeLeft } from './time-left.ts';

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

test.each([
  ['its whole length ahead', now + 300_000, true],
  ['the past', now - 172_800_000, true],
  ['a moment more than its length ahead', now + 300_001, false],
  ['23 hours ahead', now + 82_800_000, false],
  ['the year 5138', 99_999_999_999_999, false],
  ['no number', Number.NaN, false],
])('the end of a wait of five minutes in %s', (_, endsAt, sane) => {
  expect(isSaneEnd(endsAt, now, 300_000)).toBe(sane);
});
