import { expect, test } from 'vitest';
import { parseTime } from './parse-time.ts';
import type { DerNode } from './read-der.ts';

const utc = 23;
const generalized = 24;

const time = (tag: number, text: string): DerNode => ({
  class: 'universal',
  tag,
  constructed: false,
  content: Uint8Array.from(Buffer.from(text, 'latin1')),
  encoding: new Uint8Array(),
  children: [],
});

test.each([
  [utc, '260101000000Z', '2026-01-01T00:00:00Z'],
  [utc, '491231235959Z', '2049-12-31T23:59:59Z'],
  [utc, '500101000000Z', '1950-01-01T00:00:00Z'],
  [utc, '2601010000Z', '2026-01-01T00:00:00Z'],
  [utc, '240229120000Z', '2024-02-29T12:00:00Z'],
  [utc, '260101013000+0130', '2026-01-01T00:00:00Z'],
  [utc, '251231223000-0130', '2026-01-01T00:00:00Z'],
  [generalized, '20500101000000Z', '2050-01-01T00:00:00Z'],
  [generalized, '99991231235959Z', '9999-12-31T23:59:59Z'],
  [generalized, '20260101000000.5Z', '2026-01-01T00:00:00Z'],
  [generalized, '00500101000000Z', '0050-01-01T00:00:00Z'],
  [generalized, '00000101000000Z', '0000-01-01T00:00:00Z'],
  [generalized, '20000229000000Z', '2000-02-29T00:00:00Z'],
])('tag %i %s is %s', (tag, text, iso) => {
  expect(parseTime(time(tag, text))).toBe(Date.parse(iso));
});

test.each([
  [utc, ''],
  [utc, '260101000000'],
  [utc, '20260101000000Z'],
  [utc, '261301000000Z'],
  [utc, '260001000000Z'],
  [utc, '260132000000Z'],
  [utc, '250229000000Z'],
  [utc, '260101240000Z'],
  [utc, '260101006000Z'],
  [utc, '260101000060Z'],
  [utc, ' 60101000000Z'],
  [utc, '2601010000é0Z'],
  [generalized, '260101000000Z'],
  [generalized, '19000229000000Z'],
  [generalized, '20260101000000.Z'],
  [4, '20260101000000Z'],
])('tag %i %j is no moment', (tag, text) => {
  expect(parseTime(time(tag, text))).toBeNull();
});

test('a time of another class is no moment', () => {
  expect(parseTime({ ...time(utc, '260101000000Z'), class: 'context' })).toBeNull();
});
