import type { Result } from '../address/result.ts';
import type { Certificate } from './certificate.ts';
import { latin1 } from './decode-text.ts';
import { objectIdentifier } from './object-identifier.ts';
import { readCertificate } from './read-certificate.ts';
import { readDer, type DerNode } from './read-der.ts';
import { readPemBlocks } from './read-pem.ts';

/** Certificates that are read of one input. */
const maxCertificates = 10;
/** Bytes of an input that are looked at. */
const maxBytes = 1_000_000;

const signedData = '1.2.840.113549.1.7.2';
const sequence = 16;

/** The certificates of a PKCS#7 SignedData (RFC 2315), the form in which authorities hand out chains; null where it is none. */
function bundled({ children: [type, wrapped] }: DerNode): DerNode[] | null {
  if (objectIdentifier(type?.content ?? new Uint8Array()) !== signedData) return null;
  const set = wrapped?.children[0]?.children.find(({ class: kind, tag }) => kind === 'context' && tag === 0);
  return (set?.children ?? []).filter(({ class: kind, tag }) => kind === 'universal' && tag === sequence);
}

/** The encodings of the certificates in one DER value: itself, or those in the bundle that it is. */
function encodingsIn(der: Uint8Array): Uint8Array[] {
  const read = readDer(der);
  const held = read.ok ? bundled(read.value) : null;
  return held === null ? [der] : held.map(({ encoding }) => encoding);
}

/**
 * Reads the certificates of a file, in their order: PEM text with one or more, a DER certificate, or a PKCS#7 bundle as DER or PEM.
 *
 * At most ten. Text around PEM blocks does not matter. Never throws.
 */
export function readCertificates(bytes: Uint8Array): Result<Certificate[], string> {
  const blocks = readPemBlocks(latin1(bytes.subarray(0, maxBytes)));
  const encodings = (blocks.length === 0 ? [bytes] : blocks.slice(0, maxCertificates)).flatMap(encodingsIn);
  const certificates: Certificate[] = [];
  for (const encoding of encodings.slice(0, maxCertificates)) {
    const read = readCertificate(encoding);
    if (!read.ok) return read;
    certificates.push(read.value);
  }
  return { ok: true, value: certificates };
}
