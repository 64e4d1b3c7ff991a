import { describe, expect, it, test } from 'vitest';
import { checked as schema } from '../facts/facts.ts';
import type { Checked, Endpoint } from '../facts/facts.ts';
import type { Certificate } from '../certificate/certificate.ts';
import healthyRecord from '../facts/recorded/healthy.json' with { type: 'json' };
import type { TlsFact, TlsReason } from '../facts/tls-facts.ts';
import { predictSps } from './predict-sps.ts';

const checkedAt = Date.parse('2026-11-23T15:00:00Z');
const healthy = (): Checked => schema.parse(structuredClone(healthyRecord));

function withTls(change: (fact: TlsFact, leaf: Certificate) => void): Checked {
  const checked = healthy();
  for (const { tls } of checked.facts.endpoints) {
    const leaf = tls.outcome === 'observed' ? tls.fact.certificates[0] : undefined;
    if (tls.outcome === 'observed' && leaf !== undefined) change(tls.fact, leaf);
  }
  return checked;
}

const withEndpoint = (change: (endpoint: Endpoint) => void): Checked => {
  const checked = healthy();
  checked.facts.endpoints.forEach(change);
  return checked;
};

const withNames = (values: readonly string[], type: 'dns' | 'ip' = 'dns', more = 0): Checked =>
  withTls((_, leaf) => {
    leaf.subjectAltName = values.map((value) => ({ type, value }));
    leaf.moreAlternativeNames = more;
  });

const underCa = (ca: Partial<Certificate>, trust: TlsFact['trust']): Checked =>
  withTls((fact, leaf) => {
    Object.assign(leaf, { issuer: 'CN=CA', selfIssued: false });
    fact.certificates.splice(1);
    fact.certificates.push({
      ...leaf,
      subject: 'CN=CA',
      issuer: 'CN=Root',
      fingerprintSha256: 'ca',
      isCa: true,
      ...ca,
    });
    fact.trust = trust;
  });

const tlsFailed = (reason: TlsReason, detail: string): Checked =>
  withEndpoint((endpoint) => {
    endpoint.tls = { outcome: 'failed', reason, detail, tookMs: 1 };
    endpoint.status = { outcome: 'not-tried', because: 'tls' };
  });

const unresolved = (reason: 'timed-out' | 'resolver-failed' | 'name-not-known'): Checked => {
  const checked = healthy();
  checked.facts = { dns: { outcome: 'failed', reason, detail: '', tookMs: 1 }, endpoints: [] };
  return checked;
};

const answered = (looksLike: 'proxy-error' | 'refusal' | 'web-page'): Checked =>
  withEndpoint((endpoint) => {
    const fact = { kind: 'not-spp', looksLike, httpStatus: 502, redirectHost: null } as const;
    endpoint.status = { outcome: 'observed', fact, tookMs: 1 };
  });

const old = checkedAt - 1;
const does: [what: string, checked: Checked, sps: string, strict: string][] = [
  ['a healthy SPP', healthy(), 'goes-on', 'goes-on'],
  ['an expired CA that is sent', underCa({ notAfter: old }, 'expired'), 'stops', 'stops'],
  ['an expired root of its own', underCa({ notAfter: old, issuer: 'CN=CA', selfIssued: true }, 'unknown-issuer'), 'stops', 'stops'],
  ['an expired CA beside another way to trust', underCa({ notAfter: old }, 'trusted'), 'goes-on', 'goes-on'],
  ['an expiry that only this system knows', underCa({}, 'expired'), 'not-known', 'not-known'],
  ['a weak certificate of no path', underCa({ subject: 'CN=Other', signatureDigest: 'sha1' }, 'trusted'), 'goes-on', 'goes-on'],
  ['more names than are read', withNames(['other.example'], 'dns', 200), 'not-known', 'not-known'],
  ['names that are all read', withNames(['other.example']), 'stops', 'stops'],
  ['a name server that does not answer us', unresolved('timed-out'), 'not-known', 'not-known'],
  ['a name server that fails us', unresolved('resolver-failed'), 'not-known', 'not-known'],
  ['a name that is not known', unresolved('name-not-known'), 'stops', 'stops'],
  ['a proxy’s error', answered('proxy-error'), 'not-known', 'not-known'],
  ['a refusal', answered('refusal'), 'not-known', 'not-known'],
  ['a web page', answered('web-page'), 'stops', 'stops'],
]; // prettier-ignore

test.each(does)('%s: the old client %s, the strict one %s', (_what, checked, sps, strict) => {
  const [first] = predictSps({ checked, checkedAt });
  expect([first?.sps.does, first?.strict.does]).toEqual([sps, strict]);
  const printed = [first?.sps, first?.strict].filter((one) => one?.does !== 'stops' && one?.raw !== null);
  expect(printed).toEqual([]);
});

/** What SPS would print, without the shape around it; null where nothing is predicted. */
function printed(checked: Checked): string | null {
  const raw = predictSps({ checked, checkedAt })[0]?.sps.raw ?? null;
  return raw === null ? null : (JSON.parse(raw) as { response: string }).response;
}

describe('the raw error', () => {
  it.each([
    [
      'client-certificate-wanted',
      'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: sslv3 alert handshake failure',
      '[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure',
    ],
    [
      'client-certificate-wanted',
      'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: tlsv13 alert certificate required',
      '[SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED] tlsv13 alert certificate required',
    ],
    [
      'handshake-refused',
      'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR: tlsv1 alert internal error',
      '[SSL: TLSV1_ALERT_INTERNAL_ERROR] tlsv1 alert internal error',
    ],
    [
      'handshake-refused',
      'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE: ssl/tls alert handshake failure',
      '[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure',
    ],
    [
      'protocol-too-old',
      'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: tlsv1 alert protocol version',
      '[SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version',
    ],
    [
      'protocol-too-old',
      'ERR_SSL_UNSUPPORTED_PROTOCOL: unsupported protocol',
      '[SSL: UNSUPPORTED_PROTOCOL] unsupported protocol',
    ],
    [
      'name-wanted',
      'ERR_SSL_TLSV1_UNRECOGNIZED_NAME: tlsv1 unrecognized name',
      '[SSL: TLSV1_UNRECOGNIZED_NAME] tlsv1 unrecognized name',
    ],
  ] as const)('of %s is that of the alert: %s', (reason, detail, words) => {
    expect(printed(tlsFailed(reason, detail))).toContain(words);
  });

  it.each(['handshake-refused', 'client-certificate-wanted'] as const)(
    'of %s without an alert is not known',
    (reason) => {
      expect(printed(tlsFailed(reason, 'closed'))).toBeNull();
    },
  );

  it.each([
    ['an IPv6 address', ['2001:db8::1'], 'ip', `'2001:DB8:0:0:0:0:0:1'`],
    ['an IPv4 address within IPv6', ['::ffff:c000:201'], 'ip', `'0:0:0:0:0:FFFF:C000:201'`],
    ['an escape', ['a\\u{1b}b.example'], 'dns', String.raw`'a\\x1bb.example'`],
    ['a NUL', ['a\\u{0}b.example'], 'dns', String.raw`'a\\x00b.example'`],
    ['a line break', ['a\\u{a}b.example'], 'dns', String.raw`'a\\nb.example'`],
    ['UTF-8', ['b\u00c3\u00bccher.example'], 'dns', `'bücher.example'`],
    [
      'UTF-8 with a byte that was escaped',
      ['\u00e2\\u{80}\\u{ae}.example'],
      'dns',
      String.raw`'\\u202e.example'`,
    ],
  ] as const)('prints %s of the certificate as Python does', (_what, values, type, words) => {
    expect(printed(withNames(values, type))).toContain(words);
  });

  it.each([
    ['Latin-1 bytes', 'b\u00fccher.example'],
    ['a name that was cut', `${'a'.repeat(299)}…`],
  ])('is not known for %s', (_what, value) => {
    expect(printed(withNames([value]))).toBeNull();
  });
});
