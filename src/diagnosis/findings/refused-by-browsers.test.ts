import { expect, test } from 'vitest';
import type { Certificate } from '../certificate/certificate.ts';
import type { Checked } from '../facts/facts.ts';
import type { TlsFact } from '../facts/tls-facts.ts';
import { healthy, now, withLeaf, withTls } from './fixtures/varied-facts.ts';
import { runChecks } from './run-checks.ts';

const said = (check: Checked) => runChecks(check, now).find(({ id }) => id === 'refused-by-browsers');
const key = (kind: Certificate['key']['kind'], named?: Certificate['key']['named']) =>
  withLeaf({ key: { kind, bits: null, ...(named !== undefined && { named }) } });
const suite = (cipher: string, fields: Partial<TlsFact> = {}) =>
  withTls({ protocol: 'TLSv1.2', cipher, ...fields });

const dhe = 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256';
const cbc = 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384';

/** As Chromium 156 and Firefox ESR 153 did against servers with one key or one suite each. */
const rows: [string, Checked, string][] = [
  ['a healthy SPP', healthy(), 'passed'],
  ['an RSA key', key('rsa'), 'passed'],
  ['P-384', key('ec', 'P-384'), 'passed'],
  ['P-521', key('ec', 'P-521'), 'warning'],
  ['another curve', key('ec', 'other-curve'), 'warning'],
  ['a curve that an earlier checker did not name', key('ec'), 'unknown'],
  ['RSA for PSS only', key('rsa', 'RSA-PSS'), 'warning'],
  ['Ed25519', key('ed25519'), 'warning'],
  ['Ed448', key('ed448'), 'warning'],
  ['DSA', key('dsa'), 'warning'],
  ['a kind that is not known', key('unknown'), 'unknown'],
  ['CBC with SHA-1 and RSA', suite('TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA'), 'passed'],
  ['static RSA', suite('TLS_RSA_WITH_AES_128_CBC_SHA'), 'passed'],
  ['finite-field DH and nothing else', suite(dhe, { takesBrowserSuite: false }), 'warning'],
  ['CBC with SHA-384 and nothing else', suite(cbc, { takesBrowserSuite: false }), 'warning'],
  ['CBC with SHA-384 by choice', suite(cbc, { takesBrowserSuite: true }), 'passed'],
  ['CBC with SHA-384, and nobody asked for more', suite(cbc), 'unknown'],
  ['CBC with SHA-1 and ECDSA and nothing else', suite('TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA', { takesBrowserSuite: false }), 'warning'],
  ['TLS 1.1, which has a check of its own', withTls({ protocol: 'TLSv1.1' }), 'skipped'],
]; // prettier-ignore

test.each(rows)('browsers and %s', (_what, check, verdict) => {
  expect(said(check)?.verdict).toBe(verdict);
});

test('only P-521 opens in Firefox, and each refusal names the move and what Chrome says', () => {
  for (const [what, check, verdict] of rows) {
    if (verdict !== 'warning') continue;
    const text = said(check)?.evidence.text ?? '';
    expect(text).toContain('ERR_SSL_VERSION_OR_CIPHER_MISMATCH');
    expect(text).toContain('(move 2)');
    expect(text.includes('Firefox accepts it')).toBe(what === 'P-521');
  }
});
