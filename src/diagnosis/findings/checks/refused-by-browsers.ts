import type { Certificate } from '#diagnosis/certificate/certificate.ts';
import { isBrowserSuite } from '#diagnosis/facts/browser-suites.ts';
import { chromiumTls } from '#diagnosis/sources/documents.ts';
import { defineCheck, type Judgement } from '../define-check.ts';
import { asCode } from '#diagnosis/address/as-code.ts';

type Key = Certificate['key'];

/** What Chromium says where it and the server have no suite or no kind of key in common. */
const chromiumSays = asCode('ERR_SSL_VERSION_OR_CIPHER_MISMATCH');
const all = `Chrome, Edge and Firefox refuse it (Chrome: ${chromiumSays}), so SPP’s sign-in does not open there (move 2)`;
const butFirefox = `Chrome and Edge refuse it (${chromiumSays}), so SPP’s sign-in does not open there (move 2); Firefox accepts it`;

/** Kinds of keys that Chromium does not list in `kVerifyPrefs`, each as it is called, and who was seen to refuse it. */
const refusedKeys: Partial<Record<Key['kind'] | NonNullable<Key['named']>, { key: string; who: string }>> = {
  'P-521': { key: 'an elliptic curve key on P-521', who: butFirefox },
  'other-curve': { key: 'an elliptic curve key on neither P-256 nor P-384', who: all },
  'RSA-PSS': { key: 'an RSA key for PSS only', who: all },
  ed25519: { key: 'an Ed25519 key', who: all },
  ed448: { key: 'an Ed448 key', who: all },
  dsa: { key: 'a DSA key', who: all },
};

/** The key alone; null where browsers take it. */
function judgeKey({ kind, named }: Key): Judgement | null {
  const refused = refusedKeys[named ?? kind];
  if (refused !== undefined)
    return {
      verdict: 'warning',
      text: `its certificate has ${refused.key}`,
      rule: refused.who,
      values: { reason: 'key', key: named ?? kind },
    };
  if (kind === 'unknown' || (kind === 'ec' && named === undefined))
    return { verdict: 'unknown', text: 'it is not known whether browsers accept the key of its certificate' };
  return null;
}

export default defineCheck({
  id: 'refused-by-browsers',
  rung: 'tls',
  asks: 'Do browsers accept its key and its cipher suites, so that SPP’s sign-in opens?',
  basis: 'inferred',
  source: chromiumTls,
  reads: ['tls'],
  neverFails: true,
  look({ tls }) {
    if (tls.outcome !== 'observed') return { verdict: 'skipped', text: 'the handshake did not get that far' };
    const { certificates, cipher, protocol, takesBrowserSuite } = tls.fact;
    const [leaf] = certificates;
    if (leaf === undefined) return { verdict: 'skipped', text: 'no certificate was seen' };
    // Older TLS is refused as it is: `tls-too-old` says so.
    if (protocol !== 'TLSv1.2' && protocol !== 'TLSv1.3')
      return { verdict: 'skipped', text: 'its TLS is older than any that browsers speak' };
    const key = judgeKey(leaf.key);
    if (key?.verdict === 'warning') return key;
    if (isBrowserSuite(cipher) || takesBrowserSuite === true)
      return key ?? { verdict: 'passed', text: 'browsers accept its key and its cipher suite' };
    if (takesBrowserSuite === undefined)
      return {
        verdict: 'unknown',
        text: `it chose ${asCode(cipher)}, which no browser offers; whether it also accepts one that they do was not checked`,
        values: { reason: 'suite', cipher },
      };
    return {
      verdict: 'warning',
      text: `it accepts ${asCode(cipher)}, but no cipher suite that browsers offer`,
      rule: all,
      values: { reason: 'suite', cipher },
    };
  },
});
