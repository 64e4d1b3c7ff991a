import { expect, test } from 'vitest';
import { judgeValidity } from './judge-validity.ts';

test.each([
  ['just before it starts', 999, 'not-yet-valid'],
  ['at its start', 1000, 'valid'],
  ['in between', 1500, 'valid'],
  ['at its end', 2000, 'valid'],
  ['just after its end', 2001, 'expired'],
] as const)('%s', (_what, at, verdict) => {
  expect(judgeValidity({ notBefore: 1000, notAfter: 2000 }, at)).toBe(verdict);
});

test('a certificate that ends before it starts is never in date', () => {
  const turned = { notBefore: 2000, notAfter: 1000 };
  expect([500, 1500, 2500].map((at) => judgeValidity(turned, at))).toEqual([
    'not-yet-valid',
    'not-yet-valid',
    'expired',
  ]);
});
