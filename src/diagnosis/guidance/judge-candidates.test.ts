import { describe, expect, it } from 'vitest';
import type { DatedCheck } from '../diagnose.ts';
import { diagnose } from '../diagnose.ts';
import { claimsOf } from '../facts/claims-of.ts';
import { checked as schema } from '../facts/facts.ts';
import type { Checked } from '../facts/facts.ts';
import healthyRecord from '../facts/recorded/healthy.json' with { type: 'json' };

const checkedAt = Date.parse('2026-11-23T15:00:00Z');

interface Appliance {
  host: string;
  kind: 'ipv4' | 'hostname';
  ip?: string;
  names?: string[];
  fingerprint?: string;
  applianceId?: string;
  replicaOf?: string;
  /** Appliance id that a second connection is told; the same where left out. */
  secondId?: string;
}

/** The recorded healthy check, seen at another address with another certificate. */
function check({
  host,
  kind,
  ip = '192.0.2.10',
  names = ['spp.practice.test'],
  fingerprint = 'aa00',
  applianceId = 'ID1',
  replicaOf,
  secondId = applianceId,
}: Appliance): DatedCheck {
  const checked: Checked = schema.parse(structuredClone(healthyRecord));
  checked.address = { typed: host, host, kind };
  const { dns } = checked.facts;
  if (dns.outcome === 'observed') dns.fact.addresses = [ip];
  for (const endpoint of checked.facts.endpoints) {
    endpoint.ip = ip;
    const { tls, status } = endpoint;
    const leaf = tls.outcome === 'observed' ? tls.fact.certificates[0] : undefined;
    if (leaf !== undefined) {
      leaf.commonNames = [];
      leaf.subjectAltName = names.map((value) => ({ type: /^[\d.]+$/.test(value) ? 'ip' : 'dns', value }));
      leaf.fingerprintSha256 = fingerprint;
    }
    if (status.outcome === 'observed' && status.fact.kind === 'spp') {
      status.fact.status.applianceId = applianceId;
      if (replicaOf !== undefined)
        Object.assign(status.fact.status, { isReplica: true, isPrimary: false, primaryIpv4: replicaOf });
    }
    endpoint.again = structuredClone({ tls, status });
    const second = endpoint.again.status;
    if (second.outcome === 'observed' && second.fact.kind === 'spp')
      second.fact.status.applianceId = secondId;
  }
  checked.claims = claimsOf(host, checked.facts);
  return { checked, checkedAt };
}

const typed = check({ host: '192.0.2.10', kind: 'ipv4' });
const named: Appliance = { host: 'spp.practice.test', kind: 'hostname' };
/** A check of the name that came no further than DNS. */
function unresolved(why: 'refused' | 'timed-out' | 'resolver-failed' | 'name-not-known'): DatedCheck {
  const { checked } = check(named);
  const dns = { outcome: 'failed', reason: why, detail: '', tookMs: 1 } as const;
  checked.facts = {
    dns: why === 'refused' ? { outcome: 'not-tried', because: 'refused' } : (dns as typeof checked.facts.dns),
    endpoints: [],
  };
  return { checked, checkedAt };
}

/** The same check with a second address, whose SPP says something else of itself. */
function twoAppliances(one: DatedCheck, says: { applianceId?: string | null; version?: string }): DatedCheck {
  const { checked } = structuredClone(one);
  const [first] = checked.facts.endpoints;
  if (first === undefined) throw new Error('the recorded check has no address');
  const second = { ...structuredClone(first), ip: '192.0.2.11' };
  if (second.status.outcome === 'observed' && second.status.fact.kind === 'spp')
    Object.assign(second.status.fact.status, says);
  checked.facts.endpoints.push(second);
  return { checked, checkedAt };
}

const judged = (original: DatedCheck, candidate: DatedCheck | null) => {
  const { enter, claims } = diagnose(original, new Map([['spp.practice.test', candidate]]));
  return {
    enter: enter.map(({ value }) => value),
    claims: claims.map(({ value, leadsTo }) => [value, leadsTo]),
  };
};

describe('type exactly this', () => {
  it('holds the typed address where nothing stops it', () => {
    expect(diagnose(check(named))).toMatchObject({
      outcome: 'clear',
      toTest: [],
      claims: [],
      enter: [{ value: 'spp.practice.test' }],
    });
  });

  it('asks for a check of the name that the certificate holds', () => {
    expect(diagnose(typed)).toMatchObject({ outcome: 'stops', toTest: ['spp.practice.test'], enter: [] });
  });

  it('holds a name that leads to the same address and shows the same certificate', () => {
    expect(judged(typed, check(named))).toEqual({ enter: ['spp.practice.test'], claims: [] });
  });

  it.each([
    [
      'that leads elsewhere, though the certificate is the same',
      check({ ...named, ip: '198.51.100.7' }),
      [['spp.practice.test', ['198.51.100.7']]],
    ],
    [
      'that shows another certificate',
      check({ ...named, fingerprint: 'bb11' }),
      [['spp.practice.test', ['192.0.2.10']]],
    ],
    [
      'of an appliance with another id',
      check({ ...named, applianceId: 'ID2' }),
      [['spp.practice.test', ['192.0.2.10']]],
    ],
    [
      'that reaches another appliance on a second connection',
      check({ ...named, secondId: 'ID2' }),
      [['spp.practice.test', ['192.0.2.10']]],
    ],
    ['of a replica', check({ ...named, replicaOf: '192.0.2.11' }), [['spp.practice.test', ['192.0.2.10']]]],
    ['that could not be checked', null, [['spp.practice.test', null]]],
    ['that was refused', unresolved('refused'), [['spp.practice.test', null]]],
    ['whose name server did not answer', unresolved('timed-out'), [['spp.practice.test', null]]],
    ['whose name server failed', unresolved('resolver-failed'), [['spp.practice.test', null]]],
    ['that DNS does not know', unresolved('name-not-known'), [['spp.practice.test', []]]],
    [
      'that leads to two appliances',
      twoAppliances(check(named), { applianceId: 'ID2' }),
      [['spp.practice.test', ['192.0.2.10']]],
    ],
  ])('never holds a name %s', (_why, candidate, claims) => {
    expect(judged(typed, candidate)).toEqual({ enter: [], claims });
  });

  it('never holds an address of the certificate that the typed name did not lead to, nor looks it up', () => {
    const original = check({ host: 'a.practice.test', kind: 'hostname', names: ['192.0.2.99'] });
    expect(diagnose(original)).toMatchObject({
      toTest: [],
      enter: [],
      claims: [{ value: '192.0.2.99', leadsTo: null }],
    });
  });

  it.each([{ applianceId: 'ID2' }, { applianceId: null, version: '7.0.0' }])(
    'does not hold the typed name where it leads to two appliances: $applianceId $version',
    (says) => {
      const { enter, findings } = diagnose(twoAppliances(check(named), says));
      expect(enter).toEqual([]);
      expect(findings.find(({ id }) => id === 'addresses-disagree')?.verdict).toBe('warning');
    },
  );

  it('looks first for the name that the appliance goes by, however far down the certificate it stands', () => {
    const names = Array.from({ length: 40 }, (_, index) => `spp${index}.corp.example`);
    const cluster = check({ host: '192.0.2.10', kind: 'ipv4', names });
    for (const { status } of cluster.checked.facts.endpoints)
      if (status.outcome === 'observed' && status.fact.kind === 'spp')
        status.fact.status.applianceName = 'SPP33';
    expect(diagnose(cluster).toTest).toEqual([
      'spp33.corp.example',
      'spp0.corp.example',
      'spp1.corp.example',
    ]);
  });

  it('looks up three names at the most', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `n${index}.practice.test`);
    expect(diagnose(check({ host: '192.0.2.10', kind: 'ipv4', names })).toTest).toHaveLength(3);
  });

  it('never holds a wildcard', () => {
    expect(diagnose(check({ host: '192.0.2.10', kind: 'ipv4', names: ['*.practice.test'] }))).toMatchObject({
      toTest: [],
      enter: [],
      claims: [{ value: '*.practice.test' }],
    });
  });

  it('is empty for a replica, whose primary is a claim', () => {
    expect(diagnose(check({ ...named, replicaOf: '192.0.2.11' }))).toMatchObject({
      outcome: 'stops',
      enter: [],
      claims: [{ value: '192.0.2.11', from: 'status', leadsTo: null }],
    });
  });
});
