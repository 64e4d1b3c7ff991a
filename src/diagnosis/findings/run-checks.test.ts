import { describe, expect, it, test } from 'vitest';
import type { Checked } from '../facts/facts.ts';
import type { FindingId } from './catalogue.ts';
import { checks } from './catalogue.ts';
import type { Check, Verdict } from './define-check.ts';
import {
  healthy,
  now,
  varied,
  withStatus,
  withTls,
  withLeaf,
  withChain,
  tlsFailed,
  statusFailed,
  notSpp,
  dead,
  unresolved,
  twoAddresses,
  notPassed,
} from './fixtures/varied-facts.ts';
import { runChecks } from './run-checks.ts';

const rows: [string, Checked, [FindingId, Verdict][]][] = [
  ['a healthy SPP passes everything', healthy(), []],
  ['a name that DNS does not know stops the join', unresolved(), [['name-not-resolved', 'failed']]],
  [
    'a name server that does not answer us is unknown, never no',
    unresolved('timed-out'),
    [['name-not-resolved', 'unknown']],
  ],
  [
    'a name server that fails us is unknown, never no',
    unresolved('resolver-failed'),
    [['name-not-resolved', 'unknown']],
  ],
  ['a name with IPv6 only stops the join', unresolved('no-ipv4-address'), [['name-not-resolved', 'failed']]],
  ['a dead port stops the join', varied(({ ip }) => dead(ip)), [['port-unreachable', 'failed']]],
  [
    'a connection that the checker’s own machine refused is unknown, never no',
    varied(({ ip }) => dead(ip, 'own-machine')),
    [['port-unreachable', 'unknown']],
  ],
  [
    'a connection that failed in a way that nobody can name is unknown, never no',
    varied(({ ip }) => dead(ip, 'unknown')),
    [['port-unreachable', 'unknown']],
  ],
  [
    'an address that the checker’s own machine cannot dial differs from nothing',
    twoAddresses(dead('192.0.2.11', 'own-machine')),
    [['port-unreachable', 'unknown']],
  ],
  ['a silent port stops the join', tlsFailed('timed-out'), [['tls-unanswered', 'failed']]],
  ['plain HTTP on 443 is not an SPP', tlsFailed('plain-http'), [['not-https', 'failed']]],
  ['another protocol on 443 is not an SPP', tlsFailed('not-tls'), [['not-https', 'failed']]],
  ['TLS 1.1 is too old for SPS', withTls({ protocol: 'TLSv1.1' }), [['tls-too-old', 'failed']]],
  [
    'a client certificate is not what SPP asks for',
    statusFailed('client-certificate-wanted'),
    [['client-certificate-wanted', 'failed']],
  ],
  [
    'a handshake that fails for no known reason is unknown',
    tlsFailed('unknown'),
    [['tls-unanswered', 'unknown']],
  ],
  [
    'a server that wants another SNI refuses',
    tlsFailed('name-wanted'),
    [['tls-handshake-refused', 'failed']],
  ],
  [
    'a certificate for another name stops the join',
    withLeaf({ subjectAltName: [{ type: 'dns', value: 'other.practice.test' }] }),
    [['certificate-name-mismatch', 'failed']],
  ],
  [
    'a certificate with more names than are read is unknown, never no',
    withLeaf({ subjectAltName: [{ type: 'dns', value: 'other.practice.test' }], moreAlternativeNames: 1 }),
    [['certificate-name-mismatch', 'unknown']],
  ],
  [
    'a certificate with only a common name is a warning',
    withLeaf({ subjectAltName: null }),
    [['certificate-strict-mismatch', 'warning']],
  ],
  [
    'an expired certificate stops the join',
    withLeaf({ notAfter: now - 1 }),
    [['certificate-expired', 'failed']],
  ],
  [
    'a certificate that starts tomorrow stops the join',
    withLeaf({ notBefore: now + 86_400_000 }),
    [['certificate-not-yet-valid', 'failed']],
  ],
  [
    'a short key stops the join',
    withLeaf({ key: { kind: 'rsa', bits: 1024 } }),
    [['certificate-weak', 'failed']],
  ],
  [
    'a SHA-1 signature stops the join',
    withLeaf({ signatureDigest: 'sha1' }),
    [['certificate-weak', 'failed']],
  ],
  [
    'a self-signed certificate is a warning',
    withTls({ trust: 'self-signed' }),
    [['certificate-untrusted', 'warning']],
  ],
  [
    'an expired CA certificate that is sent stops the join',
    withChain({}, [{ notAfter: now - 1 }], 'expired'),
    [
      ['certificate-expired', 'failed'],
      ['certificate-untrusted', 'unknown'],
    ],
  ],
  [
    'an expired root that is sent stops the join of who trusts it',
    withChain({}, [{ notAfter: now - 1, selfIssued: true }], 'unknown-issuer'),
    [
      ['certificate-expired', 'failed'],
      ['certificate-untrusted', 'warning'],
    ],
  ],
  [
    'an expired CA certificate beside another way to trust is a warning',
    withChain({}, [{ notAfter: now - 1 }], 'trusted'),
    [['certificate-expired', 'warning']],
  ],
  [
    'a CA certificate that is not valid yet stops the join',
    withChain({}, [{ notBefore: now + 1 }], 'not-yet-valid'),
    [
      ['certificate-not-yet-valid', 'failed'],
      ['certificate-untrusted', 'unknown'],
    ],
  ],
  [
    'an expiry that only the checker’s own system knows of is unknown',
    withChain({}, [], 'expired'),
    [
      ['certificate-expired', 'unknown'],
      ['certificate-untrusted', 'unknown'],
    ],
  ],
  [
    'an expired certificate of no path is no reason to stop',
    withChain({}, [{ subject: 'CN=Other', notAfter: now - 1 }], 'trusted'),
    [['chain-untidy', 'warning']],
  ],
  [
    'a weak certificate of no path is no reason to stop',
    withChain({}, [{ subject: 'CN=Other', signatureDigest: 'sha1' }], 'trusted'),
    [['chain-untidy', 'warning']],
  ],
  [
    'a weak CA certificate above the leaf stops the join',
    withChain({}, [{ signatureDigest: 'sha1' }], 'trusted'),
    [['certificate-weak', 'failed']],
  ],
  [
    'an issuer that is not known here is a warning',
    withTls({ trust: 'unknown-issuer' }),
    [['certificate-untrusted', 'warning']],
  ],
  [
    'a chain whose trust could not be told is unknown, never left out',
    withTls({ trust: 'unknown' }),
    [['certificate-untrusted', 'unknown']],
  ],
  ['a status that times out is unknown', statusFailed('timed-out'), [['status-unanswered', 'unknown']]],
  ['a web page is not an SPP', notSpp('web-page'), [['not-spp', 'failed']]],
  ['a sign-in page is not an SPP', notSpp('sign-in-page'), [['not-spp', 'failed']]],
  ['a server that knows no status is not an SPP', notSpp('http-error', 404), [['not-spp', 'failed']]],
  ['a proxy’s error is unknown, never no', notSpp('proxy-error', 502), [['not-spp', 'unknown']]],
  ['a refusal is unknown, never no', notSpp('refusal', 403), [['not-spp', 'unknown']]],
  ['an error of SPP’s own API is unknown, never no', notSpp('spp-error', 503), [['not-spp', 'unknown']]],
  ['an SPS is not an SPP, and is named as what it is', notSpp('sps'), [['sps-instead-of-spp', 'failed']]],
  [
    'a replica stops the join',
    withStatus({ isReplica: true, isPrimary: false }),
    [['spp-is-replica', 'failed']],
  ],
  [
    'neither primary nor replica is unknown, never no',
    withStatus({ isReplica: false, isPrimary: false }),
    [['spp-is-replica', 'unknown']],
  ],
  [
    'a state that is written otherwise is unknown, never no',
    withStatus({ state: 'online' }),
    [['spp-not-online', 'unknown']],
  ],
  [
    'a state Online beside a flag that says otherwise is a warning',
    withStatus({ state: 'Online', isReadOnly: true }),
    [['spp-not-online', 'warning']],
  ],
  [
    'a certificate that cannot be read is unknown',
    tlsFailed('unreadable-certificate'),
    [['tls-unanswered', 'unknown']],
  ],
  ['maintenance stops the join', withStatus({ state: 'Maintenance' }), [['spp-not-online', 'failed']]],
  [
    'a joined SPS is a warning',
    withStatus({ isSessionModuleJoined: true }),
    [['session-module-joined', 'warning']],
  ],
  [
    'an SPP that does not tell of an SPS is unknown',
    withStatus({ isSessionModuleJoined: null }),
    [['session-module-joined', 'unknown']],
  ],
  [
    'a clock twenty minutes ahead is a warning',
    withStatus({ currentTime: now + 1_200_000 }),
    [['clock-skewed', 'warning']],
  ],
  ['a clock that is not told is unknown', withStatus({ currentTime: null }), [['clock-skewed', 'unknown']]],
  [
    'one dead address of two would stop a join that takes it, and the difference is named',
    twoAddresses(dead('192.0.2.11')),
    [
      ['addresses-disagree', 'warning'],
      ['port-unreachable', 'failed'],
    ],
  ],
];

test.each(rows)('%s', (_name, check, expected) => {
  expect(notPassed(check)).toEqual(expected);
});

it('fails no check that says of itself that it never fails', () => {
  const failed = new Set<string>(
    rows.flatMap(([, , expected]) => expected.flatMap(([id, verdict]) => (verdict === 'failed' ? [id] : []))),
  );
  const all: readonly Pick<Check, 'id' | 'neverFails'>[] = checks;
  expect(all.filter(({ id, neverFails }) => neverFails === true && failed.has(id))).toEqual([]);
});

it.each([
  ['2026-11-22T14:00:00Z', '25 h behind'],
  ['2026-11-13T15:00:00Z', '10 days behind'],
  ['0001-01-01T00:00:00Z', '2026 years behind'],
])('a clock at %s is %s', (time, words) => {
  const check = withStatus({ currentTime: Date.parse(time) });
  expect(runChecks(check, now).find(({ id }) => id === 'clock-skewed')?.evidence.text).toContain(words);
});

it('what was not tried after a silent name server does not say that the name leads nowhere', () => {
  const texts = runChecks(unresolved('timed-out'), now).map(({ evidence }) => evidence.text);
  expect(texts.join('\n')).not.toContain('leads nowhere');
});

describe('the chain', () => {
  const said = (check: Checked, id: FindingId) =>
    runChecks(check, now).find((finding) => finding.id === id)?.evidence.text;
  it('without its root is not blamed, and the CA that was not sent is named', () => {
    const text = said(withChain({}, [], 'unknown-issuer'), 'certificate-untrusted');
    expect(text).toContain('`CN=CA 1`');
    expect(text).toContain('A root need not be sent');
    expect(said(withChain({}, [], 'unknown-issuer'), 'chain-untidy')).toBe('the chain is sent in order');
  });
  it('with a gap names the CA that is missing', () => {
    const gap = withChain(
      {},
      [{ subject: 'CN=Root', issuer: 'CN=Root', selfIssued: true }],
      'unknown-issuer',
    );
    expect(said(gap, 'chain-untidy')).toContain('`CN=CA 1`, which signed');
    expect(said(gap, 'chain-untidy')).not.toContain('CN=Root');
    expect(said(gap, 'certificate-untrusted')).not.toContain('CN=CA 1');
  });
});

describe('a finding', () => {
  it('says whether it stops the join, and null where that is not known', () => {
    const wanted = { passed: false, warning: false, failed: true, skipped: null, unknown: null } as const;
    for (const [, check] of rows)
      for (const { verdict, stopsJoin } of runChecks(check, now)) expect(stopsJoin).toBe(wanted[verdict]);
  });

  it('has a sentence without a full stop of its own and names the address where addresses differ', () => {
    const [port] = runChecks(twoAddresses(dead('192.0.2.11')), now).filter(
      ({ id }) => id === 'port-unreachable',
    );
    expect(port?.evidence).toMatchObject({ ip: '192.0.2.11' });
    expect(port?.evidence.text).toContain('`192.0.2.11`');
  });

  it('is made for every check of the catalogue, whatever was observed', () => {
    const counts = new Set(rows.map(([, check]) => runChecks(check, now).length));
    expect([...counts]).toEqual([runChecks(healthy(), now).length]);
  });
});
