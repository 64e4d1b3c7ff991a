import { expect, test } from 'vitest';
import { ageWords } from './age-words.ts';
import { offsetWords, timeThere } from './links/time-there.ts';

const minute = 60_000;
test.each([
  ['a moment', 20_000, 'just now'],
  ['a minute', minute, '1 minute ago'],
  ['less than two hours', 119 * minute, '1 hour ago'],
  ['two days', 49 * 60 * minute, '2 days ago'],
  ['a clock that is a little fast', -30_000, 'just now'],
  ['a link that claims tomorrow', -1440 * minute, 'in the future, by this clock'],
])('the age of a case: %s', (_name, age, words) => {
  expect(ageWords(1_000_000_000_000, 1_000_000_000_000 + age)).toBe(words);
});

test.each([
  [0, 'UTC'],
  [60, 'UTC+01:00'],
  [330, 'UTC+05:30'],
  [-210, 'UTC−03:30'],
])('%d minutes to the east of UTC are %s', (minutes, words) => {
  expect(offsetWords(minutes)).toBe(words);
});

test.each([8.64e15, -8.64e15, 0])('an instant at the end of time, %d, is still a time', (at) => {
  expect(timeThere(at, 1440)).toMatch(/\d/);
});
