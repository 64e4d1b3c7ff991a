import { readCertificates } from '../certificate/read-certificates.ts';
import type { View } from '../recognition/reading/view.ts';
import type { Range } from '../recognition/recognition.ts';
import type { Evidence, SeenCertificate } from './evidence.ts';
import { findEncoded } from './find-encoded.ts';
import { plainSigns } from './lines-of.ts';

const block =
  /-----BEGIN (?:(?:X509 |TRUSTED )?CERTIFICATE|PKCS7)-----[^-]{0,100000}-----END (?:(?:X509 |TRUSTED )?CERTIFICATE|PKCS7)-----/g;
/** Line breaks as JSON and scripts write them; their letter would pass for one of the encoding. */
const escapedBreak = /\\+[nr]/g;
/** Numbers before the lines, as editors, `grep -n` and `cat -n` write them; digits would pass for signs of the encoding. */
const lineNumber = /^[ \t]{0,8}(?:[\w./-]{1,80}:)?\d{1,5}(?:[:|.)│][ \t]{0,4}|\t|[ ]{1,4})/gm;
/** Part of a line of base64, as PEM has at least one. */
const encodedLine = /[A-Za-z0-9+/]{32}/;
const maxCertificates = 10;

const whole = { names: true, dates: true, strength: true } as const;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);

/** Reads a block as it stands, then without numbers before its lines. */
function readBlock(written: string): ReturnType<typeof readCertificates> {
  const text = written.replaceAll(escapedBreak, '\n');
  const read = readCertificates(bytesOf(text));
  return read.ok ? read : readCertificates(bytesOf(text.replaceAll(lineNumber, '')));
}

/** Reads the encoded certificates of a text, PEM and bare base64, each with its place. */
export function findPem({ text, from, to }: View): Pick<Evidence, 'certificates' | 'unreadable'> {
  const certificates: SeenCertificate[] = [];
  const unreadable: Evidence['unreadable'] = [];
  const plain = plainSigns(text);
  const rangeOf = (start: number, end: number): Range => [from[start] ?? 0, to[end - 1] ?? 0];
  for (const { 0: written, index } of plain.matchAll(block)) {
    if (certificates.length >= maxCertificates) break;
    const at = rangeOf(index, index + written.length);
    const read = readBlock(written);
    if (read.ok) certificates.push(...read.value.map((certificate) => ({ certificate, knows: whole, at })));
    // The two lines alone are how people speak of PEM.
    else if (encodedLine.test(written)) unreadable.push({ at, why: read.why });
  }
  if (certificates.length + unreadable.length === 0)
    for (const { certificates: read, start, end } of findEncoded(plain))
      certificates.push(
        ...read.map((certificate) => ({ certificate, knows: whole, at: rangeOf(start, end) })),
      );
  return { certificates: certificates.slice(0, maxCertificates), unreadable };
}

/** Reads a certificate file: PEM, DER or PKCS#7. Null where the bytes are none of them. */
export function readCertificateFile(bytes: Uint8Array): Evidence | null {
  const read = readCertificates(bytes);
  if (!read.ok || read.value.length === 0) return null;
  const certificates = read.value.map((certificate) => ({ certificate, knows: whole, at: null }));
  return { tool: null, certificates, said: [], host: null, protocol: null, status: null, unreadable: [] };
}
