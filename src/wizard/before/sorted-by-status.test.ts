import { describe, expect, it, test } from 'vitest';
import { diagnose } from '#diagnosis/diagnose.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import { healthy, notSpp, now, unresolved, withStatus } from '#diagnosis/findings/fixtures/varied-facts.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { prerequisites } from './prerequisites/catalogue.ts';
import { sortedByStatus } from './sorted-by-status.ts';

const outcomeOf = (checked: Checked): Outcome => {
  const check = { checked, checkedAt: now };
  return { check, candidates: [], diagnosis: diagnose(check) };
};

const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id);

describe('prerequisites by what a check says of them', () => {
  it('are all for the admin to tick where nothing was checked', () => {
    const { failed, doubted, toTick, proven } = sortedByStatus(prerequisites, null);
    expect([...failed, ...doubted, ...proven]).toEqual([]);
    expect(toTick).toEqual(prerequisites);
  });

  it('a replica is found against the join, and a way that is closed from here only doubted', () => {
    const replica = sortedByStatus(
      prerequisites,
      outcomeOf(withStatus({ isPrimary: false, isReplica: true })),
    );
    expect(idsOf(replica.failed)).toEqual(['spp-primary']);
    const dark = sortedByStatus(prerequisites, outcomeOf(unresolved()));
    expect(idsOf(dark.doubted)).toEqual(['port-443']);
    expect(idsOf(dark.toTick)).toContain('port-443');
  });

  test.each([
    ['a healthy SPP', healthy()],
    ['a name that leads nowhere', unresolved()],
    ['a web site', notSpp('web-page')],
  ])('each stands in one place for %s', (_, checked) => {
    const { failed, toTick, proven } = sortedByStatus(prerequisites, outcomeOf(checked));
    expect(idsOf([...failed, ...toTick, ...proven]).toSorted()).toEqual(idsOf(prerequisites).toSorted());
  });
});
