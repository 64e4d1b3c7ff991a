import { expect, test } from 'vitest';
import type { Answers } from '../answers/answers.ts';
import { steps } from './flow.ts';
import { menuEntryOf } from './menu.ts';

test('every step but the start lies on one of the ways of the menu', () => {
  expect(steps.map(({ id }) => id).filter((id) => menuEntryOf(id, {}) === null)).toEqual(['start']);
});

test('where there is no step there is no place in the menu', () => {
  expect(menuEntryOf(null, {})).toBeNull();
});

test.each<[string, Answers, string]>([
  ['looked up', {}, 'catalogue'],
  ['after a pasted text', { from: 'text' }, 'failed'],
  ['after a pasted text of which the visitor said whose it is', { from: 'confirmed' }, 'failed'],
  ['after a symptom', { door: 'symptom' }, 'failed'],
  ['after another resolution that did not help', { tried: ['already-joined'] }, 'failed'],
  ['after a join that failed', { outcome: 'failing' }, 'failed'],
  ['after a check before the join', { from: 'check' }, 'address'],
])('a resolution %s lies there', (_, answers, entry) => {
  expect(menuEntryOf('resolution', answers)).toBe(entry);
});
