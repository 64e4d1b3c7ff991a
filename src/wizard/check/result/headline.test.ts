import { describe, expect, it } from 'vitest';
import healthyRecord from '#diagnosis/facts/recorded/healthy.json' with { type: 'json' };
import { diagnose } from '#diagnosis/diagnose.ts';
import { checked as schema } from '#diagnosis/facts/facts.ts';
import type { Checked, Endpoint } from '#diagnosis/facts/facts.ts';
import type { SppStatus } from '#diagnosis/facts/status-facts.ts';
import { headlineOf } from './headline.ts';
import { linesFor } from './request-lines.ts';

const checkedAt = Date.parse('2026-11-23T15:00:00Z');
const healthy = (): Checked => schema.parse(structuredClone(healthyRecord));

function headlineAfter(change: Partial<Endpoint>) {
  const check = healthy();
  check.facts.endpoints = check.facts.endpoints.map((endpoint) => ({ ...endpoint, ...change }));
  return headlineOf(diagnose({ checked: check, checkedAt }));
}

describe('the headline of a check', () => {
  it('of a healthy SPP names no finding', () => {
    const { title, finding, others } = headlineOf(diagnose({ checked: healthy(), checkedAt }));
    expect({ title, finding, others }).toEqual({
      title: 'Nothing seen from here would stop the join',
      finding: null,
      others: [],
    });
  });
  it('of a port that refuses names the move at which the join would stop', () => {
    const tcp = { outcome: 'failed', reason: 'refused', detail: '', tookMs: 1 } as const;
    const notTried = { outcome: 'not-tried', because: 'tcp' } as const;
    const { title, finding } = headlineAfter({ tcp, tls: notTried, status: notTried });
    expect(title).toBe('With this address, the join would probably stop at move 2');
    expect(finding?.id).toBe('port-unreachable');
  });
  it('of an SPP whose status does not answer is not a no', () => {
    const { title, finding } = headlineAfter({
      status: { outcome: 'failed', reason: 'timed-out', detail: '', tookMs: 3000 },
    });
    expect(title).toBe('This check could not tell whether a join would work');
    expect(finding?.verdict).toBe('unknown');
  });
  it.each([
    ['tls', 'protocol-too-old'],
    ['tls', 'client-certificate-wanted'],
    ['tls', 'name-wanted'],
    ['tls', 'handshake-refused'],
    ['status', 'client-certificate-wanted'],
  ] as const)('of what a browser meets before SPS does (%s %s) names move 2', (probe, reason) => {
    const attempt = { outcome: 'failed', reason, detail: '', tookMs: 1 } as const;
    const change = probe === 'tls' ? { status: { outcome: 'not-tried', because: 'tls' } as const } : {};
    const { title, stopsAt } = headlineAfter({ ...change, [probe]: attempt });
    expect(title).toBe('With this address, the join would probably stop at move 2');
    expect(stopsAt).toEqual({ moves: [2] });
  });
  it.each([
    ['P-521', 'In Chrome and Edge, the join would probably stop at move 2'],
    ['other-curve', 'In a browser, the join would probably stop at move 2'],
  ] as const)('of a key on %s says in which browsers the sign-in does not open', (named, words) => {
    const check = healthy();
    for (const { tls } of check.facts.endpoints)
      if (tls.outcome === 'observed')
        tls.fact.certificates = tls.fact.certificates.map((one) => ({
          ...one,
          key: { kind: 'ec', bits: 521, named },
        }));
    const headline = headlineOf(diagnose({ checked: check, checkedAt }));
    expect([headline.title, headline.finding?.id]).toEqual([words, 'refused-by-browsers']);
  });
  it('of a name whose addresses differ is the difference, not what was seen at one of them', () => {
    const check = healthy();
    const [one] = check.facts.endpoints;
    const tcp = { outcome: 'failed', reason: 'refused', detail: '', tookMs: 1 } as const;
    const notTried = { outcome: 'not-tried', because: 'tcp' } as const;
    const dead = { ip: '192.0.2.99', tcp, tls: notTried, status: notTried };
    check.facts.endpoints = one === undefined ? [] : [one, dead];
    const { title, finding } = headlineOf(diagnose({ checked: check, checkedAt }));
    expect(title).toBe('The addresses of this name give different answers: at one, the join may stop');
    // What the dead address would have shown is unknown, and differs from nothing.
    expect(finding?.evidence.values['differences']).toEqual(['port 443 answers at only some of them']);
  });
  it('of two addresses that both would stop it says both', () => {
    const check = healthy();
    const [one] = check.facts.endpoints;
    const notTried = { outcome: 'not-tried', because: 'tcp' } as const;
    const ends = (ip: string): Endpoint => ({
      ip,
      tcp: { outcome: 'failed', reason: 'refused', detail: '', tookMs: 1 },
      tls: notTried,
      status: notTried,
    });
    const tls = { outcome: 'failed', reason: 'closed', detail: '', tookMs: 1 } as const;
    const closes =
      one === undefined ? [] : [{ ...one, ip: '192.0.2.98', tls, status: notTried, again: undefined }];
    check.facts.endpoints = [...closes, ends('192.0.2.99')];
    expect(headlineOf(diagnose({ checked: check, checkedAt })).title).toBe(
      'The addresses of this name give different answers: at both, the join would probably stop',
    );
  });
});

describe('the headline of an address that reaches different appliances by connection', () => {
  const title = 'This address reaches different appliances from one connection to the next';
  const second = (change: Partial<SppStatus>) => {
    const [endpoint] = healthy().facts.endpoints;
    const again = endpoint?.again;
    if (again?.status.outcome !== 'observed' || again.status.fact.kind !== 'spp')
      throw new Error('the record has no second look');
    const { fact } = again.status;
    const status = { ...again.status, fact: { ...fact, status: { ...fact.status, ...change } } };
    return headlineAfter({ again: { ...again, status } });
  };
  it('says so where either would do', () => {
    const headline = second({ applianceId: 'another' });
    expect([headline.title, headline.finding?.id, headline.entry]).toEqual([
      title,
      'connections-disagree',
      null,
    ]);
  });
  it('says so before what was seen on one of them, and nothing that would cure that one alone', () => {
    const headline = second({ isReplica: true, isPrimary: false });
    expect([headline.title, headline.finding?.id, headline.entry, headline.stopsAt]).toEqual([
      `${title}: with one, the join would probably stop`,
      'connections-disagree',
      null,
      null,
    ]);
    expect(headline.others.map(({ id, evidence }) => [id, evidence.text])).toEqual([
      ['spp-is-replica', expect.stringContaining('on a second connection: it is a replica')],
    ]);
  });
});

describe('the lines of a certificate request', () => {
  it('hold a typed name and the addresses that it led to', () => {
    const check = healthy();
    const lines = linesFor({ ...check, claims: [] });
    expect(lines).toEqual({
      dns: [check.address.host],
      ip: check.facts.endpoints.map(({ ip }) => ip),
      keySize: 2048,
    });
  });
  it('hold a typed address, and of the names that the certificate has only those that keep to the grammar', () => {
    const claims = ['spp.example.org', '*.example.org', '$(id).corp', '10.0.0.1'].map((value) => ({
      value,
      from: 'certificate' as const,
      leadsTo: null,
    }));
    const address = { typed: '192.0.2.15', host: '192.0.2.15', kind: 'ipv4' as const };
    expect(linesFor({ ...healthy(), address, claims })).toEqual({
      dns: ['spp.example.org'],
      ip: ['192.0.2.15'],
      keySize: 2048,
    });
  });
});
