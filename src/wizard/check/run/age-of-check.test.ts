import { expect, test } from 'vitest';
import { ageOfCheck } from './age-of-check.ts';

const minute = 60_000;

test.each<[name: string, age: number, words: string | null]>([
  ['made now', 0, null],
  ['of a clock that is ahead', -minute, null],
  ['that is still new', 5 * minute - 1, null],
  ['from which on it is old', 5 * minute, '5 minutes ago'],
  ['of almost two hours', 120 * minute - 1, '119 minutes ago'],
  ['of yesterday', 26 * 60 * minute, '26 hours ago'],
])('the age of a check %s', (_name, age, words) => {
  expect(ageOfCheck(1e12, 1e12 + age)).toBe(words);
});
