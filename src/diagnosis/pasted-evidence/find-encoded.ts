import { latin1 } from '../certificate/decode-text.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { readCertificates } from '../certificate/read-certificates.ts';
import { decodeBase64 } from '../certificate/read-pem.ts';
import { nameSecretBytes } from '../secrets/name-secret-bytes.ts';

/** Certificates in base64 without the lines of PEM around them, and where they stand. */
interface Encoded {
  certificates: Certificate[];
  start: number;
  end: number;
}

/** How base64 of a DER value of 256 bytes and more begins, and of `-----BEGIN `, which secrets of Kubernetes hold. */
const beginning = /(?<![A-Za-z0-9+/=_-])(?:MII|LS0tLS1CRUdJTi)[A-Za-z0-9+/]{60}/g;
const run = /[A-Za-z0-9+/]{1,100000}={0,2}/y;
/** The next line of the same value: quoted or indented, and nothing but base64 to its end. */
const nextLine =
  /[ \t]{0,8}(?:\r?\n|(?:\\+r)?\\+n)[ \t>|*]{0,32}(?=[A-Za-z0-9+/]{1,4000}={0,2}[ \t]{0,8}(?:[\r\n"'<,;\\]|$))/y;
const longest = 140_000;
const mostFound = 10;
/** Beginnings that are tried. */
const mostTried = 50;
const sequence = 0x30;
const objectIdentifier = 0x06;

/** Bytes of a DER value with a length of two bytes, header included. */
const lengthOf = (bytes: Uint8Array): number => 4 + (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0);

/** The base64 that begins at `start`, line by line, until `wanted` signs are there or it ends. */
function gather(text: string, start: number, wanted: number): { signs: string; end: number } {
  let signs = '';
  let at = start;
  while (signs.length < wanted && at - start < longest) {
    run.lastIndex = at;
    const piece = run.exec(text)?.[0];
    if (piece === undefined) break;
    signs += piece;
    at += piece.length;
    nextLine.lastIndex = at;
    const next = piece.endsWith('=') ? null : nextLine.exec(text);
    if (next === null) break;
    at += next[0].length;
  }
  return { signs, end: at };
}

/** Finds certificates in bare base64: a file without its PEM lines, values of JSON and XML, PEM that is encoded once more. */
export function findEncoded(text: string): Encoded[] {
  const found: Encoded[] = [];
  let done = 0;
  let tried = 0;
  for (const { 0: head, index } of text.matchAll(beginning)) {
    if (index < done) continue;
    if (found.length >= mostFound || tried >= mostTried) break;
    const isDer = head.startsWith('MII');
    const start = decodeBase64(head.slice(0, 8));
    if (isDer && start[4] !== sequence && start[4] !== objectIdentifier) continue;
    tried++;
    const length = lengthOf(start);
    const { signs, end } = gather(text, index, isDer ? Math.ceil(length / 3) * 4 : longest);
    done = end;
    const decoded = decodeBase64(signs);
    const bytes = isDer ? decoded.subarray(0, length) : decoded;
    if (nameSecretBytes(bytes) !== null || (!isDer && latin1(bytes).includes('PRIVATE KEY'))) continue;
    if (isDer && bytes.length < length) continue;
    const read = readCertificates(bytes);
    if (read.ok && read.value.length > 0) found.push({ certificates: read.value, start: index, end });
  }
  return found;
}
