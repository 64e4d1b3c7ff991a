import { describe, expect, it, test } from 'vitest';
import { checked as schema } from '../../facts/facts.ts';
import type { Endpoint } from '../../facts/facts.ts';
import healthyRecord from '../../facts/recorded/healthy.json' with { type: 'json' };
import type { SppStatus } from '../../facts/status-facts.ts';
import { runChecks } from '../../findings/run-checks.ts';
import { joinErrorById } from '../../join-errors/catalogue.ts';
import type { JoinErrorId } from '../../join-errors/catalogue.ts';
import { guide } from '../guide.ts';
import { advices, adviseBeforeJoin, titleBeforeJoin } from './advise.ts';
import { seenCase } from './seen-case.ts';

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
  return seenCase(id, check, finding);
}

const guidanceOf = (id: JoinErrorId) =>
  guide(joinErrorById[id], { generation: 'join', entered: null, offered: null, host: null, when: null });
const replica = { isPrimary: false, isReplica: true, primaryIpv4: '198.51.100.22' };

describe('advice before the join', () => {
  test.each<[string, JoinErrorId, (endpoints: Endpoint[]) => Endpoint[], string, RegExp]>([
    [
      'a replica that names its primary',
      'spp-is-replica',
      (all) => all.map((one) => says(one, replica)),
      'primary-claimed',
      /claims that `198\.51\.100\.22`/,
    ],
    [
      'a replica that names none',
      'spp-is-replica',
      (all) => all.map((one) => says(one, { ...replica, primaryIpv4: null })),
      'no-primary',
      /does not say/,
    ],
    [
      'a primary and a replica',
      'spp-is-replica',
      (all) => [
        ...all.slice(0, 1),
        ...all.slice(0, 1).map((one) => ({ ...says(one, replica), ip: '192.0.2.99' })),
      ],
      'several-not-covered',
      /leads to the primary alone, `127|leads to the primary alone, `192/,
    ],
    [
      'a state that passes',
      'spp-wrong-state',
      (all) => all.map((one) => says(one, { state: 'Maintenance' })),
      'passing-state',
      /`Maintenance`\. It usually passes/,
    ],
    [
      'a state that stays',
      'spp-wrong-state',
      (all) => all.map((one) => says(one, { state: 'Quarantine' })),
      'lasting-state',
      /`Quarantine`\. An SPP administrator/,
    ],
    [
      'a state that nobody knows',
      'spp-wrong-state',
      (all) => all.map((one) => says(one, { state: 'Dreaming' })),
      'other-state',
      /`Dreaming`/,
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
      /TCP port 443/,
    ],
  ])('%s', (_, id, change, which, first) => {
    const seen = met(id, change);
    expect(seen?.which).toBe(which);
    const { steps } = adviseBeforeJoin(id, guidanceOf(id), seen);
    expect(steps[0]?.text).toMatch(first);
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
    expect(titleBeforeJoin(entry, seen)).toBe('Our server does not reach SPP at this address');
    expect(titleBeforeJoin(entry, null)).toBe(entry.title);
    expect(adviseBeforeJoin(entry.id, guidanceOf(entry.id), null).steps[0]?.text).toMatch(/Back button/);
  });

  test.each(advices.map((one) => ({ name: `${one.id}, ${one.which}`, ...one })))(
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
});
