import { expect, test } from 'vitest';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { StopsAt } from '#diagnosis/join-errors/define-join-error.ts';
import { hasGoneFurther } from './has-gone-further.ts';

const atSignIn: StopsAt = { moves: [2] };

test.each<[what: string, met: JoinErrorId | null, stopsAt: StopsAt | null, expected: boolean]>([
  ['a registration that SPP answered, and a check that reaches nothing', 'already-joined', atSignIn, true],
  ['SPS was refused, so the sign-in had opened', 'transport-refused', atSignIn, true],
  ['the browser itself did not get there', 'address-unreachable', atSignIn, false],
  ['a wrong password is no more than the sign-in', 'wrong-credentials', atSignIn, false],
  ['an error that is at no move', 'clustering-not-enabled', atSignIn, false],
  ['the check stops where SPS registers', 'already-joined', { moves: [4] }, false],
  ['the check stops nothing', 'already-joined', null, false],
  ['no error at hand', null, atSignIn, false],
])('%s', (_what, met, stopsAt, expected) => {
  expect(hasGoneFurther(met, stopsAt)).toBe(expected);
});
