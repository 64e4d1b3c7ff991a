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

  it('is one sign of one entry, and the rest stays', () => {
    for (const { entry, rest } of all.filter(({ doubt }) => doubt === null)) {
      const changed = rest.entries.filter((each) => !joinErrors.some((own) => own === each));
      expect(changed.map(({ id }) => id)).toEqual([entry]);
      expect(rest.entries.map(({ id }) => id)).toEqual(joinErrors.map(({ id }) => id));
      expect(rest.doubts).toBe(parts.doubts);
      const lost = signsOf(parts) - signsOf(rest);
      // Where it was the only sign of its part, nothing can be recognised by the pattern any more.
      expect(lost === 1 || changed[0]?.recognise === undefined).toBe(true);
    }
  });
});
