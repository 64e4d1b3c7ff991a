import { describe, expect, it, test } from 'vitest';
import { diagnose } from '../diagnose.ts';
import type { Checked } from '../facts/facts.ts';
import type { FindingId } from './catalogue.ts';
import type { Verdict } from './define-check.ts';
import {
  notPassed,
  notSpp,
  now,
  secondLike,
  tlsFailed,
  varied,
  withLeaf,
  withStatus,
  withTls,
} from './fixtures/varied-facts.ts';
import { runChecks } from './run-checks.ts';

const finding = (check: Checked, id: FindingId) => runChecks(check, now).find((one) => one.id === id);
const said = (check: Checked, id: FindingId) => finding(check, id)?.evidence.text ?? '';
const byIp = (check: Checked): Checked => ({
  ...check,
  address: { typed: '192.0.2.10', host: '192.0.2.10', kind: 'ipv4' },
});

const contradictory: [FindingId, Verdict][] = [
  ['status-contradicts-itself', 'unknown'],
  ['spp-is-replica', 'unknown'],
];

describe('a status that contradicts itself is unknown, never no', () => {
  test.each<[string, Checked, [FindingId, Verdict][]]>([
    ['both primary and replica', withStatus({ isPrimary: true, isReplica: true }), contradictory],
    ['a primary in a replica’s state', withStatus({ state: 'ReplicaNoQuorum' }), [...contradictory, ['spp-not-online', 'failed']]],
    ['Online and in quarantine', withStatus({ isQuarantine: true }), [['status-contradicts-itself', 'unknown'], ['spp-not-online', 'unknown']]],
    ['Online and in maintenance', withStatus({ isMaintenance: true }), [['status-contradicts-itself', 'unknown'], ['spp-not-online', 'unknown']]],
  ])('%s', (_what, check, expected) => {
    expect(notPassed(check)).toEqual(expected);
  }); // prettier-ignore

  it('and the whole is not assessed, and no join error shown', () => {
    const checked = withStatus({ isPrimary: true, isReplica: true });
    expect(diagnose({ checked, checkedAt: now })).toMatchObject({
      outcome: 'not-assessed',
      joinErrors: [],
      enter: [],
    });
  });
});

const api = (apiVersion: number, version: string | null): Checked =>
  varied(({ status }) => {
    if (status.outcome !== 'observed' || status.fact.kind !== 'spp') return {};
    const { fact } = status;
    return { status: { ...status, fact: { ...fact, apiVersion, status: { ...fact.status, version } } } };
  });

test.each<[string, Checked, [FindingId, Verdict][]]>([
  ['2.5 that speaks v2 only', api(2, '2.5.0.8356'), [['spp-too-old', 'failed']]],
  ['2.6 that speaks v4', api(4, '2.6.0.1'), [['spp-too-old', 'failed']]],
  ['2.7', api(3, '2.7.0.1'), []],
  ['10.0', api(4, '10.0.0.1'), []],
  ['no version that speaks v2 only', api(2, null), [['spp-api-old', 'failed']]],
  ['a version that is none', api(4, 'eight'), []],
  ['8.2 that answers v2 only', api(2, '8.2.0.1'), [['spp-api-old', 'warning']]],
])('an SPP of %s can be joined just where the documents say so', (_what, check, expected) => {
  expect(notPassed(check)).toEqual(expected);
});

test.each(['name-wanted', 'handshake-refused'] as const)(
  'a server that wants a server name where an IP was typed (%s): none was sent, type the hostname',
  (reason) => {
    expect(said(byIp(tlsFailed(reason)), 'tls-handshake-refused')).toContain('Use SPP’s hostname');
    expect(said(tlsFailed(reason), 'tls-handshake-refused')).not.toContain('Use SPP’s hostname');
  },
);

test('a redirect to itself is called that', () => {
  const to = (redirectHost: string): Checked =>
    varied(() => ({
      status: {
        outcome: 'observed',
        tookMs: 1,
        fact: { kind: 'not-spp', looksLike: 'redirect', httpStatus: 302, redirectHost },
      },
    }));
  const { host } = to('x').address;
  expect(said(to(host.toUpperCase()), 'not-spp')).toMatch(/points to itself$/);
  expect(said(to('other.example'), 'not-spp')).toMatch(/points to `other\.example`$/);
});

describe('a chain of which not all was read', () => {
  const cut = (trust: 'trusted' | 'unknown-issuer') => withTls({ moreCertificates: 5, trust });
  it('is not called untidy, strong or short of a CA', () => {
    expect(notPassed(cut('trusted'))).toEqual([
      ['certificate-weak', 'unknown'],
      ['chain-untidy', 'unknown'],
    ]);
    const text = said(cut('unknown-issuer'), 'certificate-untrusted');
    expect(text).not.toContain('does not send');
    expect(text).toMatch(/Of \d+ certificates sent, \d+ were read/);
  });
});

test.each([
  ['sha1', 'SHA-1'],
  ['md5', 'MD5'],
] as const)('a weak digest is called by its name: %s', (signatureDigest, name) => {
  const other = name === 'MD5' ? 'SHA-1' : 'MD5';
  const text = said(withLeaf({ signatureDigest }), 'certificate-weak');
  expect(text).toContain(name);
  expect(text).not.toContain(other);
  const found = finding(withLeaf({ signatureDigest }), 'certificate-weak');
  expect(found?.basis).toBe('documented');
  // What was seen does not say what SPS does: that is the documents' word, from a version on.
  expect(found?.evidence.parts?.seen).not.toContain('SPS');
  expect(found?.evidence.parts?.rule).toContain('6.10.0');
});

test('an IP address written as a DNS name stops the join by our own runs, not by the documents', () => {
  const written = byIp(withLeaf({ subjectAltName: [{ type: 'dns', value: '192.0.2.10' }] }));
  expect(finding(written, 'certificate-name-mismatch')?.basis).toBe('inferred');
});

describe('two connections', () => {
  const appliances = (check: Checked) =>
    finding(check, 'connections-disagree')?.evidence.values['appliances'];
  test.each<[string, Checked, string]>([
    ['with two certificates and one id are one appliance', secondLike(withLeaf({ fingerprintSha256: 'bb11' })), 'same'],
    ['with two ids are two', secondLike(withStatus({ applianceId: 'another' })), 'different'],
    ['of which one tells no id, but another name', secondLike(withStatus({ applianceId: null, applianceName: 'SPP2' })), 'different'],
    ['of which one tells no id, but another version', secondLike(withStatus({ applianceId: null, version: '8.1.0.1' })), 'different'],
    ['of which one tells no id, and another state', secondLike(withStatus({ applianceId: null, state: 'PendingPatch' })), 'not-known'],
    ['of which one is no SPP', secondLike(notSpp('web-page')), 'different'],
  ])('%s', (_what, check, expected) => {
    expect(appliances(check)).toBe(expected);
  }); // prettier-ignore

  it('to different appliances make no address to be typed', () => {
    const checked = secondLike(withStatus({ applianceId: 'another' }));
    expect(diagnose({ checked, checkedAt: now }).enter).toEqual([]);
  });
});
