import { expect, test } from 'vitest';
import type { Certificate } from './certificate.ts';
import { certificatePath, type CertificatePath } from './certificate-path.ts';

const now = 1_000_000;

function made(subject: string, issuer: string, more: Partial<Certificate> = {}): Certificate {
  return {
    subject,
    issuer,
    commonNames: [],
    subjectAltName: null,
    moreAlternativeNames: 0,
    notBefore: 0,
    notAfter: 2 * now,
    key: { kind: 'rsa', bits: 2048 },
    signatureDigest: 'sha256',
    selfIssued: subject === issuer,
    isCa: true,
    serial: '01',
    fingerprintSha256: `${subject} by ${issuer}`,
    bytes: 1,
    ...more,
  };
}
const leaf = made('CN=spp', 'CN=Issuing', { isCa: false });
const issuing = made('CN=Issuing', 'CN=Middle');
const middle = made('CN=Middle', 'CN=Root');
const root = made('CN=Root', 'CN=Root');
const stranger = made('CN=Other', 'CN=Elsewhere');
const whole = { path: [0, 1, 2, 3], notSent: null, duplicates: [], strangers: [] };

const rows: [what: string, chain: Certificate[], hangs: CertificatePath][] = [
  ['nothing', [], { path: [], notSent: null, duplicates: [], strangers: [] }],
  ['a chain with its root', [leaf, issuing, middle, root], whole],
  ['a root left out, as it may be', [leaf, issuing, middle], { ...whole, path: [0, 1, 2], notSent: 'CN=Root' }],
  ['a leaf alone', [leaf], { ...whole, path: [0], notSent: 'CN=Issuing' }],
  ['a gap above the leaf', [leaf, middle, root], { ...whole, path: [0], notSent: 'CN=Issuing', strangers: [1, 2] }],
  ['a gap further up', [leaf, issuing, root], { ...whole, path: [0, 1], notSent: 'CN=Middle', strangers: [2] }],
  ['another order', [leaf, root, middle, issuing], { ...whole, path: [0, 3, 2, 1] }],
  ['one sent twice', [leaf, issuing, issuing, middle, root], { ...whole, path: [0, 1, 3, 4], duplicates: [2] }],
  ['one of no path', [leaf, issuing, stranger, middle, root], { ...whole, path: [0, 1, 3, 4], strangers: [2] }],
  ['names in another case', [leaf, { ...issuing, subject: 'cn=ISSUING' }], { ...whole, path: [0, 1], notSent: 'CN=Middle' }],
  ['a leaf that signed itself', [made('CN=spp', 'CN=spp')], { ...whole, path: [0] }],
  ['a CA renewed: the one in date is taken', [leaf, { ...issuing, notAfter: 1, fingerprintSha256: 'old' }, issuing], {
    ...whole, path: [0, 2], notSent: 'CN=Middle', strangers: [1],
  }],
  ['two that sign each other end', [made('CN=a', 'CN=b'), made('CN=b', 'CN=c'), made('CN=c', 'CN=b')], {
    ...whole, path: [0, 1, 2], notSent: 'CN=b',
  }],
]; // prettier-ignore

test.each(rows)('%s', (_what, chain, hangs) => {
  expect(certificatePath(chain, now)).toEqual(hangs);
});
