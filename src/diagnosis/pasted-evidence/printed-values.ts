import { escapeHostile } from '../address/escape-hostile.ts';
import type { AlternativeName, Certificate } from '../certificate/certificate.ts';
import { parseTime } from '../certificate/parse-time.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const time = /([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4}) GMT/;
const generalizedTime = 24;

/** A date as OpenSSL and curl print it, `Jan  2 03:04:05 2026 GMT`, in ms since the epoch; null where there is none. */
export function printedTime(text: string): number | null {
  const [, month = '', day = '', hour = '', minute = '', second = '', year = ''] = time.exec(text) ?? [];
  const number = months.indexOf(month) + 1;
  if (number === 0) return null;
  const written = `${year}${String(number).padStart(2, '0')}${day.padStart(2, '0')}${hour}${minute}${second}Z`;
  const content = Uint8Array.from(written, (char) => char.charCodeAt(0));
  return parseTime({
    class: 'universal',
    tag: generalizedTime,
    content,
    constructed: false,
    children: [],
    encoding: content,
  });
}

/** The common names of a distinguished name in any of the forms that OpenSSL and curl print. */
function printedCommonNames(name: string): string[] {
  const found = name.matchAll(/(?:^|[,;/+]\s{0,4})CN ?= ?(?:"([^"]{0,300})"|((?:\\.|[^,;/+\\]){0,300}))/g);
  return Array.from(found, ([, quoted, bare = '']) => escapeHostile((quoted ?? bare).trim()));
}

/** The kind of key by the names of its algorithm. */
export function printedKey(algorithm: string, bits: string | undefined): Certificate['key'] {
  const kinds: readonly [RegExp, Certificate['key']['kind']][] = [
    [/rsa/i, 'rsa'],
    [/ed25519/i, 'ed25519'],
    [/ed448/i, 'ed448'],
    [/ec|prime|secp/i, 'ec'],
    [/dsa/i, 'dsa'],
  ];
  const kind = kinds.find(([named]) => named.test(algorithm))?.[1] ?? 'unknown';
  return { kind, bits: bits === undefined ? null : Number(bits) };
}

const digests: readonly Certificate['signatureDigest'][] = [
  'sha256',
  'sha384',
  'sha512',
  'sha224',
  'sha1',
  'md5',
  'md2',
];

/** The digest in the name of a signature algorithm. */
export function printedDigest(algorithm: string): Certificate['signatureDigest'] {
  const low = algorithm.toLowerCase();
  if (low.startsWith('ed')) return /^ed(?:25519|448)/.test(low) ? 'none' : 'unknown';
  return digests.find((digest) => low.replaceAll(/[-_]/g, '').includes(digest)) ?? 'unknown';
}

const kinds: Record<string, AlternativeName['type']> = {
  DNS: 'dns',
  'IP Address': 'ip',
  IP: 'ip',
  email: 'email',
  URI: 'uri',
};
const maxEntries = 100;

/** The line below **X509v3 Subject Alternative Name**. */
export function printedAlternativeNames(
  line: string,
): Pick<Certificate, 'subjectAltName' | 'moreAlternativeNames'> {
  const entries = line.split(/,\s*(?=[A-Za-z][A-Za-z ]{0,20}:)/).map((entry): AlternativeName => {
    const colon = entry.indexOf(':');
    const type = kinds[entry.slice(0, colon).trim()] ?? 'other';
    const value = escapeHostile(entry.slice(colon + 1).trim());
    return { type, value: type === 'ip' ? value.toLowerCase() : value };
  });
  return {
    subjectAltName: entries.slice(0, maxEntries),
    moreAlternativeNames: Math.max(0, entries.length - maxEntries),
  };
}

/** A certificate of which nothing is known yet. */
export const unknownCertificate: Certificate = {
  subject: '',
  issuer: '',
  commonNames: [],
  subjectAltName: null,
  moreAlternativeNames: 0,
  notBefore: 0,
  notAfter: 0,
  key: { kind: 'unknown', bits: null },
  signatureDigest: 'unknown',
  selfIssued: false,
  isCa: false,
  serial: '',
  fingerprintSha256: '',
  bytes: 0,
};

/** What a printed pair of names says of a certificate. */
export const printedNames = (subject: string, issuer: string) => ({
  subject: escapeHostile(subject),
  issuer: escapeHostile(issuer),
  commonNames: printedCommonNames(subject),
  selfIssued: subject !== '' && subject === issuer,
});
