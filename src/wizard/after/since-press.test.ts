import { expect, test } from 'vitest';
import { sincePress } from './since-press.ts';

const now = Date.UTC(2026, 10, 30, 12);

test.each([
  ['not said', undefined, null],
  ['just now', now, 0],
  ['two minutes ago', now - 120_000, 120_000],
  ['a day ago to the second', now - 86_400_000, 86_400_000],
  ['more than a day ago', now - 86_400_001, null],
  ['in the future, as only a link can say', now + 1, null],
])('%s', (_, pressedAt, ago) => {
  expect(sincePress(pressedAt, now)).toBe(ago);
});
