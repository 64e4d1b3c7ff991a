import { describe, expect, it } from 'vitest';
import { prerequisites } from './prerequisites/catalogue.ts';
import { sortedByStatus } from './sorted-by-status.ts';

describe('prerequisites by what a check says of them', () => {
  it('leaves all to the admin where nothing was checked', () => {
    const { failed, toTick, proven } = sortedByStatus(prerequisites, null);
    expect(failed).toEqual([]);
    expect(proven).toEqual([]);
    expect(toTick).toEqual(prerequisites);
  });
});
