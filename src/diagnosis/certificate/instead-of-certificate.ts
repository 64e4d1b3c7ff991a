import { addressEntries } from './address-entries.ts';
import type { Certificate } from './certificate.ts';

/** What people bring where the certificate of SPP is wanted, and what holds no secret. */
export type InsteadOfCertificate =
  'certificate-request' | 'cut-certificate' | 'public-key' | 'revocation-list' | 'authority';

interface InsteadWords {
  title: string;
  /** What it is good for, and what to bring; `**` and backticks are the only markup. */
  text: string;
}

/** Each named as what it is, with what to bring instead. */
export const insteadWords: Record<InsteadOfCertificate, InsteadWords> = {
  'certificate-request': {
    title: 'This is a certificate request (CSR), not a certificate',
    text: 'It becomes a certificate once a CA signs it. Use the certificate that you received for it, the file that begins with `-----BEGIN CERTIFICATE-----`.',
  },
  'cut-certificate': {
    title: 'This certificate is cut off',
    text: 'Its last line is missing. Use all of it, from `-----BEGIN CERTIFICATE-----` to `-----END CERTIFICATE-----`.',
  },
  'public-key': {
    title: 'This is a public key, not a certificate',
    text: 'It includes no name and no date. Use the certificate for the key, which begins with `-----BEGIN CERTIFICATE-----`.',
  },
  'revocation-list': {
    title: 'This is a revocation list (CRL), not a certificate',
    text: 'It lists certificates that a CA has revoked. Use the certificate that SPP presents.',
  },
  authority: {
    title: 'This is the certificate of a CA, not of a server',
    text: 'It signs the certificates of servers and says nothing about SPP’s address. Use the certificate that SPP presents: `openssl s_client -connect HOST:443` prints it.',
  },
};

/** By the first line of its PEM (RFC 7468). A certificate whose last line is missing is found last: it may be part of a longer text. */
const byText: readonly [kind: InsteadOfCertificate, holds: RegExp][] = [
  ['certificate-request', /-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----/],
  ['revocation-list', /-----BEGIN X509 CRL-----/],
  ['public-key', /-----BEGIN (?:RSA |EC )?PUBLIC KEY-----/],
  ['cut-certificate', /-----BEGIN (?:(?:X509 |TRUSTED )?CERTIFICATE|PKCS7)-----(?![\s\S]*-----END)/],
];

/** What a text holds in place of a certificate; null where it holds nothing that we know. Ask it where no certificate was read. */
export const insteadInText = (text: string): InsteadOfCertificate | null =>
  byText.find(([, holds]) => holds.test(text))?.[0] ?? null;

/** The same for a file in DER, by its first bytes: a request has its version where a certificate has `[0]` (RFC 2986 section 4). */
export function insteadInBytes(bytes: Uint8Array): InsteadOfCertificate | null {
  const lengthOf = (at: number): number => ((bytes[at] ?? 0) < 0x80 ? 1 : 1 + ((bytes[at] ?? 0) & 0x7f));
  if (bytes[0] !== 0x30) return null;
  const inner = 1 + lengthOf(1);
  if (bytes[inner] !== 0x30) return null;
  const first = inner + 1 + lengthOf(inner + 1);
  const isVersion0 = [0x02, 0x01, 0x00, 0x30].every((byte, at) => bytes[first + at] === byte);
  return isVersion0 ? 'certificate-request' : null;
}

/** A name or an IPv4 address in full. */
const isHostLike = (name: string): boolean => /^[\w*-]+(?:\.[\w-]+)+$/.test(name);

/**
 * Whether certificates are those of CAs alone. One that issued itself and names a host may be a server's all the same:
 * `openssl req -x509` calls every certificate that it makes a CA's.
 */
export const areAuthorities = (certificates: readonly Certificate[]): boolean =>
  certificates.length > 0 &&
  certificates.every(
    (one) =>
      one.isCa && !(one.selfIssued && (addressEntries(one).length > 0 || one.commonNames.some(isHostLike))),
  );
