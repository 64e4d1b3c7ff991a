import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { abuseCases } from '../abuse-cases.mjs';
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

it('every abuse case has a guard that is taken out', () => {
  const planted = new Set(mutants.flatMap(({ abuse }) => abuse));
  expect(abuseCases.filter((number) => !planted.has(number))).toEqual([]);
});
