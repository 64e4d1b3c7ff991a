import { sha256 } from '@noble/hashes/sha2.js';
import type { Result } from '../address/result.ts';
import { alternativeNames } from './alternative-names.ts';
import type { Certificate } from './certificate.ts';
import { distinguishedName } from './distinguished-name.ts';
import { hexadecimal } from './hexadecimal.ts';
import { objectIdentifier } from './object-identifier.ts';
import { parseTime } from './parse-time.ts';
import { publicKey } from './public-key.ts';
import { readDer, type DerNode } from './read-der.ts';
import { signatureDigest } from './signature-digest.ts';

const subjectAltName = '2.5.29.17';
const basicConstraints = '2.5.29.19';

const octetString = 4;
const boolean = 1;
const sequence = 16;
/** Bytes of a serial number that are shown; RFC 5280 allows 20. */
const maxSerial = 64;

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** A positive INTEGER carries a zero byte before a first byte from 0x80 on; it is no part of the number. */
const serialOf = ({ content }: DerNode): string =>
  hexadecimal(content.subarray(content[0] === 0 && content.length > 1 ? 1 : 0).subarray(0, maxSerial));

/** What an extension holds, read; null where it is absent, undefined where it cannot be read. */
function extension(extensions: readonly DerNode[], wanted: string): DerNode | null | undefined {
  const found = extensions.find(
    ({ children: [id] }) => objectIdentifier(id?.content ?? new Uint8Array()) === wanted,
  );
  if (found === undefined) return null;
  const value = found.children.find(({ tag }) => tag === octetString);
  const read = value === undefined ? null : readDer(value.content);
  return read?.ok === true ? read.value : undefined;
}

/** The fields that stand in a fixed order in a TBSCertificate, after the version, which old ones leave out. */
function fieldsOf({ children }: DerNode) {
  const from = children[0]?.class === 'context' ? 1 : 0;
  const [serial, signature, issuer, validity, subject, key] = children.slice(from);
  const [notBefore, notAfter] = (validity?.children ?? []).map(parseTime);
  if (serial === undefined || signature === undefined || issuer === undefined) return null;
  if (subject === undefined || key === undefined) return null;
  if (typeof notBefore !== 'number' || typeof notAfter !== 'number') return null;
  const explicit = children.find(({ class: kind, tag }) => kind === 'context' && tag === 3);
  return {
    serial,
    issuer,
    subject,
    key,
    notBefore,
    notAfter,
    extensions: explicit?.children[0]?.children ?? [],
  };
}

/**
 * Reads the part of an X.509 certificate (RFC 5280) that the join is about. Nothing is verified.
 *
 * Whatever the bytes, it neither throws nor takes long; hostile text comes out escaped. What follows the certificate is not
 * looked at.
 *
 * @returns the certificate, or why it cannot be read, in words for a log
 */
export function readCertificate(der: Uint8Array): Result<Certificate, string> {
  const read = readDer(der);
  if (!read.ok) return read;
  const { tag, children, encoding } = read.value;
  const [signed, algorithm, signature] = children;
  if (tag !== sequence || signed === undefined || algorithm === undefined || signature === undefined)
    return { ok: false, why: 'not an X.509 certificate' };
  const fields = fieldsOf(signed);
  if (fields === null) return { ok: false, why: 'not a complete X.509 certificate' };

  const { serial, issuer, subject, key, notBefore, notAfter, extensions } = fields;
  const { text, commonNames } = distinguishedName(subject);
  const names = extension(extensions, subjectAltName);
  // Counted as absent it would let common names count.
  if (names === undefined) return { ok: false, why: 'its subjectAltName cannot be read' };
  const [authority] = extension(extensions, basicConstraints)?.children ?? [];
  return {
    ok: true,
    value: {
      subject: text,
      issuer: distinguishedName(issuer).text,
      commonNames,
      ...(names === null ? { subjectAltName: null, moreAlternativeNames: 0 } : alternativeNames(names)),
      notBefore,
      notAfter,
      key: publicKey(key),
      signatureDigest: signatureDigest(algorithm),
      selfIssued: same(issuer.encoding, subject.encoding),
      isCa: authority?.tag === boolean && authority.content[0] !== 0,
      serial: serialOf(serial),
      fingerprintSha256: hexadecimal(sha256(encoding)),
      bytes: encoding.length,
    },
  };
}
