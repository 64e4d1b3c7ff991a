import { readCertificates } from '../certificate/read-certificates.ts';
import type { View } from '../recognition/reading/view.ts';
import type { Range } from '../recognition/recognition.ts';
import type { Evidence, SeenCertificate } from './evidence.ts';
import { plainSigns } from './lines-of.ts';

const block =
  /-----BEGIN (?:(?:X509 |TRUSTED )?CERTIFICATE|PKCS7)-----[^-]{0,100000}-----END (?:(?:X509 |TRUSTED )?CERTIFICATE|PKCS7)-----/g;
/** Line breaks as JSON and scripts write them; their letter would pass for one of the encoding. */
const escapedBreak = /\\+[nr]/g;
const maxCertificates = 10;

const whole = { names: true, dates: true, strength: true } as const;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);

/** Reads the PEM certificates of a text, each with its place. */
export function findPem({ text, from, to }: View): Pick<Evidence, 'certificates' | 'unreadable'> {
  const certificates: SeenCertificate[] = [];
  const unreadable: Evidence['unreadable'] = [];
  for (const { 0: written, index } of plainSigns(text).matchAll(block)) {
    if (certificates.length >= maxCertificates) break;
    const at: Range = [from[index] ?? 0, to[index + written.length - 1] ?? 0];
    const read = readCertificates(bytesOf(written.replaceAll(escapedBreak, '\n')));
    if (read.ok) certificates.push(...read.value.map((certificate) => ({ certificate, knows: whole, at })));
    else unreadable.push({ at, why: read.why });
  }
  return { certificates: certificates.slice(0, maxCertificates), unreadable };
}

/** Reads a certificate file: PEM, DER or PKCS#7. Null where the bytes are none of them. */
export function readCertificateFile(bytes: Uint8Array): Evidence | null {
  const read = readCertificates(bytes);
  if (!read.ok || read.value.length === 0) return null;
  const certificates = read.value.map((certificate) => ({ certificate, knows: whole, at: null }));
  return { tool: null, certificates, said: [], host: null, protocol: null, unreadable: [] };
}
