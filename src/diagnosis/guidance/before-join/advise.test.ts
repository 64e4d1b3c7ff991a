import { describe, expect, it, test } from 'vitest';
import { checked as schema } from '../../facts/facts.ts';
import type { Endpoint } from '../../facts/facts.ts';
import healthyRecord from '../../facts/recorded/healthy.json' with { type: 'json' };
import type { SppStatus } from '../../facts/status-facts.ts';
import { runChecks } from '../../findings/run-checks.ts';
import { joinErrorById, joinErrors } from '../../join-errors/catalogue.ts';
import type { JoinErrorId } from '../../join-errors/catalogue.ts';
import { guide, nothingKnown, nothingSettled } from '../guide.ts';
import type { Step } from '../../join-errors/step.ts';
import { adviseBeforeJoin, titleBeforeJoin } from './advise.ts';
import { seenVariant } from './seen-variant.ts';

const checkedAt = Date.parse('2026-11-23T15:00:00Z');
const healthy = () => schema.parse(structuredClone(healthyRecord));

function says(endpoint: Endpoint, change: Partial<SppStatus>): Endpoint {
  const { again: _again, ...first } = endpoint;
  if (first.status.outcome !== 'observed' || first.status.fact.kind !== 'spp')
    throw new Error('the record is no SPP');
  const { fact } = first.status;
  return { ...first, status: { ...first.status, fact: { ...fact, status: { ...fact.status, ...change } } } };
}

function met(id: JoinErrorId, change: (endpoints: Endpoint[]) => Endpoint[]) {
  const check = healthy();
  check.facts.endpoints = change(check.facts.endpoints);
  const finding = runChecks(check, checkedAt).find(
    (one) => one.verdict === 'failed' && joinErrorById[id].causedBy.includes(one.id),
  );
  if (finding === undefined) throw new Error(`nothing shows ${id}`);
  return seenVariant(check, finding);
}

const guidanceOf = (id: JoinErrorId) =>
  guide(joinErrorById[id], {
    ...nothingKnown,
    products: { sps: 'join', spp: null },
    variant: null,
    settled: nothingSettled,
  });
const advices = joinErrors.flatMap(({ id, beforeJoin = [] }) =>
  beforeJoin.map((one) => ({ name: `${id}, ${one.variants.join(' or ')}`, ...one })),
);
const idsOf = (steps: readonly Step[]) => steps.map((one) => one.id);
const replica = { isPrimary: false, isReplica: true, primaryIpv4: '198.51.100.22' };

describe('advice before the join', () => {
  test.each<
    [string, JoinErrorId, (endpoints: Endpoint[]) => Endpoint[], string, [ids: string[], named: string]]
  >([
    [
      'a replica that names its primary',
      'spp-is-replica',
      (all) => all.map((one) => says(one, replica)),
      'primary-claimed',
      [['check-claimed-primary', 'compare-with-cluster-page'], '198.51.100.22'],
    ],
    [
      'a replica that names none',
      'spp-is-replica',
      (all) => all.map((one) => says(one, { ...replica, primaryIpv4: null })),
      'no-primary',
      [['look-for-primary', 'check-primary'], 'Primary'],
    ],
    [
      'a primary and a replica',
      'spp-is-replica',
      (all) => [
        ...all.slice(0, 1),
        ...all.slice(0, 1).map((one) => ({ ...says(one, replica), ip: '192.0.2.99' })),
      ],
      'several-not-covered',
      [['create-name-for-primary', 'check-name-of-primary', 'name-ipv4-in-certificate'], '`192.0.2.10`'],
    ],
    [
      'a state that passes',
      'spp-wrong-state',
      (all) => all.map((one) => says(one, { state: 'Maintenance' })),
      'passing-state',
      [['check-until-online', 'find-out-what-spp-does'], '`Maintenance`'],
    ],
    [
      'a state that stays',
      'spp-wrong-state',
      (all) => all.map((one) => says(one, { state: 'Quarantine' })),
      'lasting-state',
      [['bring-back-online', 'check-when-online'], '`Quarantine`'],
    ],
    [
      'a state that nobody knows',
      'spp-wrong-state',
      (all) => all.map((one) => says(one, { state: 'Dreaming' })),
      'other-state',
      [['find-out-what-it-means', 'check-until-online'], '`Dreaming`'],
    ],
    [
      'a port that refuses',
      'address-unreachable',
      (all) =>
        all.map((one) => ({
          ip: one.ip,
          tcp: { outcome: 'failed', reason: 'refused', detail: '', tookMs: 1 },
          tls: { outcome: 'not-tried', because: 'tcp' },
          status: { outcome: 'not-tried', because: 'tcp' },
        })),
      'port-closed',
      [['compare-address', 'test-other-ways', 'open-port-443', 'look-for-route'], 'SPP’s own'],
    ],
  ])('%s', (_, id, change, which, [ids, named]) => {
    const seen = met(id, change);
    expect(seen?.which).toBe(which);
    const { steps } = adviseBeforeJoin(id, guidanceOf(id), seen, nothingSettled);
    expect(idsOf(steps)).toEqual(ids);
    expect(steps[0]?.text).toContain(named);
    expect(steps.map(({ text }) => text).join()).not.toMatch(/\{\w+\}|join again|Back button/);
  });

  it('says from where an address was not reached, and leaves the entry as it is for who met the error', () => {
    const entry = joinErrorById['address-unreachable'];
    const seen = met('address-unreachable', (all) =>
      all.map(({ ip }) => ({
        ip,
        tcp: { outcome: 'failed', reason: 'timed-out', detail: '', tookMs: 1 },
        tls: { outcome: 'not-tried', because: 'tcp' },
        status: { outcome: 'not-tried', because: 'tcp' },
      })),
    );
    expect(titleBeforeJoin(entry, seen)).toBe('This wizard’s server does not reach SPP at this address');
    expect(titleBeforeJoin(entry, null)).toBe(entry.title);
    expect(adviseBeforeJoin(entry.id, guidanceOf(entry.id), null, nothingSettled).steps).toEqual(
      guidanceOf(entry.id).steps,
    );
  });

  test.each(advices)(
    '$name: names only what is filled in, and keeps to the words that we use',
    ({ title = '', why = [], steps }) => {
      expect(title.length).toBeLessThanOrEqual(60);
      for (const { text } of [...why, ...steps]) {
        expect(
          (text.match(/\{\w+\}/g) ?? []).filter(
            (place) => !['{primary}', '{state}', '{vantage}'].includes(place),
          ),
        ).toEqual([]);
        expect(text).not.toMatch(/ignore|accept the risk|please|invalid|oops/i);
        expect(text).toMatch(/[.!?`]$/);
      }
    },
  );

  test.each(advices)(
    '$name: begins with a safe step, repeats no id, and sends nobody to the check that was just made',
    ({ why = [], steps }) => {
      expect(steps[0]?.safety).toBe('safe');
      expect(new Set(idsOf(steps)).size).toBe(steps.length);
      expect(new Set(why.map(({ id }) => id)).size).toBe(why.length);
      for (const { text } of steps) expect(text).not.toMatch(/check (the|this) address here/i);
    },
  );
});
