import { describe, expect, it } from 'vitest';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { doubts } from '#diagnosis/recognition/doubts.ts';
import { leavings } from './without.ts';

const parts = { entries: joinErrors, doubts };
const all = leavings(parts);
const signsOf = ({ entries }: Pick<typeof parts, 'entries'>): number =>
  entries.flatMap(({ recognise: pattern }) => pattern?.parts ?? []).flatMap(({ anyOf }) => anyOf).length;

describe('what may be left out of a recogniser', () => {
  it('is each sign of each entry, and each doubt', () => {
    expect(all.filter(({ doubt }) => doubt === null)).toHaveLength(signsOf(parts));
    expect(all.flatMap(({ doubt }) => doubt ?? [])).toEqual(doubts.map(({ id }) => id));
  });

  it('is one sign, and its entry only where it was the only one of its part', () => {
    for (const { entry, rest } of all.filter(({ doubt }) => doubt === null)) {
      const before = joinErrors.find(({ id }) => id === entry)?.recognise?.parts ?? [];
      const after = rest.entries.find(({ id }) => id === entry)?.recognise?.parts;
      const left = after?.map(({ anyOf }, at) => (before[at]?.anyOf.length ?? 0) - anyOf.length);
      if (left === undefined) expect(before.some(({ anyOf }) => anyOf.length === 1)).toBe(true);
      else expect(left.toSorted()).toEqual([...Array<number>(before.length - 1).fill(0), 1]);
      expect(rest.entries.map(({ id }) => id)).toEqual(joinErrors.map(({ id }) => id));
      expect(rest.doubts).toBe(parts.doubts);
    }
  });
});
