import type { Result } from '../address/result.ts';
import type { Element } from './asn1.ts';
import { isContext, isUniversal, readAsn1, readOid, tags } from './asn1.ts';
import type { Certificate } from './certificate.ts';
import { readCertificate } from './read-certificate.ts';
import { readPemBlocks } from './read-pem.ts';
import { fromLatin1 } from './read-text.ts';

/** Most certificates that are read from one file. */
const maxCertificates = 50;
/** pkcs7-signedData (RFC 2315): a message without signers is how a chain travels as PKCS#7. */
const signedData = '1.2.840.113549.1.7.2';

/** The certificates of a PKCS#7 message as DER; empty where the bytes are none. */
function fromPkcs7(message: Element): Uint8Array[] {
  const [id, wrapped] = message.parts;
  if (!isUniversal(id, tags.oid) || readOid(id) !== signedData) return [];
  const certificates = wrapped?.parts[0]?.parts.find((part) => isContext(part, 0));
  return (certificates?.parts ?? []).map(({ bytes }) => bytes);
}

/** One DER file: a certificate, or a PKCS#7 message with several. */
function fromDer(der: Uint8Array): Uint8Array[] {
  const read = readAsn1(der);
  const inside = read.ok ? fromPkcs7(read.value) : [];
  return inside.length > 0 ? inside : [der];
}

/**
 * Reads the certificates of a file or of pasted bytes: PEM (several blocks, text around them), DER, or PKCS#7 of either form.
 *
 * @returns in the order they stand, at most 50; why not, where there is none that can be read
 */
export function readCertificates(bytes: Uint8Array): Result<Certificate[], string> {
  const blocks = readPemBlocks(fromLatin1(bytes));
  const ders = (blocks.length > 0 ? blocks : [bytes]).flatMap(fromDer).slice(0, maxCertificates);
  const read = ders.map(readCertificate);
  const certificates = read.flatMap((one) => (one.ok ? [one.value] : []));
  const [first] = read;
  if (certificates.length > 0) return { ok: true, value: certificates };
  return { ok: false, why: first !== undefined && !first.ok ? first.why : 'no certificate in it' };
}
