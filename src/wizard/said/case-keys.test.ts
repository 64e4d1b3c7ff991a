import { afterEach, expect, test } from 'vitest';
import { caseKeyOf, forgetCaseKeys, keepCaseKey, keptKeyOf } from './case-keys.ts';

afterEach(forgetCaseKeys);

const made = (at: number) => ({ at, redacted: true });

test('the key of a case is known in its own tab, by the instant at which it was made', () => {
  keepCaseKey(made(7), { 'HOST-1': 'spp.test' });
  expect(caseKeyOf(made(7))).toEqual({ 'HOST-1': 'spp.test' });
  expect(caseKeyOf(made(8))).toBe(null);
});

test('a case that kept its names needs none', () => {
  keepCaseKey(made(7), { 'HOST-1': 'spp.test' });
  expect(caseKeyOf({ at: 7, redacted: false })).toBe(null);
});

test('the newest key of a case counts, and the oldest cases go first', () => {
  for (let at = 1; at <= 7; at++) keepCaseKey(made(at), { 'HOST-1': `of-${at}.test` });
  keepCaseKey(made(2), { 'HOST-1': 'newer.test' });
  expect(caseKeyOf(made(1))).toBe(null);
  expect(caseKeyOf(made(2))).toEqual({ 'HOST-1': 'newer.test' });
});

test('Start again leaves none behind', () => {
  keepCaseKey(made(7), { 'HOST-1': 'spp.test' });
  forgetCaseKeys();
  expect(caseKeyOf(made(7))).toBe(null);
});

test('what a file says is no match for what this tab knows itself', () => {
  keepCaseKey(made(7), { 'HOST-1': 'evil.test' }, 'file');
  expect(keptKeyOf(made(7))).toEqual({ key: { 'HOST-1': 'evil.test' }, from: 'file' });
  keepCaseKey(made(7), { 'HOST-1': 'spp.test' });
  keepCaseKey(made(7), { 'HOST-1': 'evil.test' }, 'file');
  expect(keptKeyOf(made(7))).toEqual({ key: { 'HOST-1': 'spp.test' }, from: 'tab' });
});
