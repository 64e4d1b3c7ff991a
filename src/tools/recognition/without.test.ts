import { describe, expect, it } from 'vitest';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { Recognition } from '#diagnosis/recognition/recognition.ts';
import type { RecognisableEntry } from './recogniser-parts.ts';
import { leavings } from './without.ts';

const create = (): ((text: string) => Recognition) => () => {
  throw new Error('no text is read here');
};
const parts = { entries: joinErrors, doubts: [{ id: 'names-a-product' }, { id: 'other-port' }], create };
const all = leavings(parts);
const signsOf = ({ entries }: { entries: readonly RecognisableEntry[] }): number =>
  entries.flatMap(({ recognise: pattern }) => pattern?.parts ?? []).flatMap(({ anyOf }) => anyOf).length;

describe('what may be left out of a recogniser', () => {
  it('is each sign of each entry, and each doubt', () => {
    expect(all.filter(({ doubt }) => doubt === null)).toHaveLength(signsOf(parts));
    expect(all.flatMap(({ doubt }) => doubt ?? [])).toEqual(['names-a-product', 'other-port']);
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
