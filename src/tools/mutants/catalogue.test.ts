import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { abuseCases } from '../claims/abuse-cases.mjs';
import { mutants } from './catalogue.mjs';

describe('every mutant', () => {
  test.each(mutants.map((mutant) => [mutant.without, mutant] as const))(
    '%s can be planted, and tests that exist have to notice',
    (_, { file, from, to, noticedBy }) => {
      expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2);
      expect(to).not.toBe(from);
      expect(noticedBy.filter((test) => !existsSync(test))).toEqual([]);
      expect(noticedBy).not.toEqual([]);
    },
  );
  it('has a sentence of its own', () => {
    expect(new Set(mutants.map(({ without }) => without)).size).toBe(mutants.length);
  });
});

/** Cases without a line of ours that could be taken out, each with what holds them instead. */
const heldOtherwise: Record<number, string> = {
  21: 'no code reads a proxy setting; the test sets one and sees where the socket goes',
  33: 'names of a text are no type that a value to type takes: src/tools/claims/hearsay-does-not-compile.test.ts',
  45: 'every way an answer ends is a row of src/proxy/probes/however-it-ends.test.ts',
};

it('every abuse case has a guard that is taken out, or is held otherwise', () => {
  const planted = new Set([
    ...mutants.flatMap(({ abuse }) => abuse),
    ...Object.keys(heldOtherwise).map(Number),
  ]);
  expect(abuseCases.filter((number) => !planted.has(number))).toEqual([]);
});
