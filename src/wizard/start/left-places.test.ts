import { expect, test } from 'vitest';
import { isLeft, leavePlaces, notePlace } from './left-places.ts';

test('a place is left when one starts again, and those after it are not', () => {
  notePlace('a');
  notePlace('b');
  expect(['a', 'b'].map(isLeft)).toEqual([false, false]);
  leavePlaces();
  notePlace('c');
  expect(['a', 'b', 'c'].map(isLeft)).toEqual([true, true, false]);
});

test('Back to a place that was left does not make it anew', () => {
  notePlace('d');
  leavePlaces();
  notePlace('d');
  expect(isLeft('d')).toBe(true);
  leavePlaces();
  expect(isLeft('d')).toBe(true);
});

test('no more than two hundred are known, of a tab that is open for days', () => {
  for (let at = 0; at < 500; at += 1) notePlace(`p${at}`);
  leavePlaces();
  expect(['p0', 'p299', 'p300', 'p499'].map(isLeft)).toEqual([false, false, true, true]);
});
