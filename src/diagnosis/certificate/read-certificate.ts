import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Result } from '../address/result.ts';
import type { Element } from './asn1.ts';
import { isContext, isUniversal, readAsn1, readOid, tags } from './asn1.ts';
import type { Certificate } from './certificate.ts';
import { parseTime } from './parse-time.ts';
import { readAlternativeNames } from './read-alternative-names.ts';
import { readDigest } from './read-digest.ts';
import { readKey } from './read-key.ts';
import { readName } from './read-name.ts';

/** Larger than any certificate in use; what is larger is refused unread. */
const maxBytes = 65_536;

const subjectAltName = '2.5.29.17';
const basicConstraints = '2.5.29.19';

/** Value octets of an extension by its object identifier; undefined where the certificate has none. */
function extensionValue(extensions: Element | undefined, oid: string): Uint8Array | undefined {
  const found = extensions?.parts[0]?.parts.find(
    ({ parts: [id] }) => isUniversal(id, tags.oid) && readOid(id) === oid,
  );
  const value = found?.parts.at(-1);
  return isUniversal(value, tags.octetString) ? value.content : undefined;
}

function isCa(value: Uint8Array | undefined): boolean {
  const read = value === undefined ? undefined : readAsn1(value);
  const [flag] = read?.ok === true ? read.value.parts : [];
  return isUniversal(flag, tags.boolean) && flag.content[0] !== 0;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((octet, at) => octet === b[at]);

/**
 * Reads the part of a certificate that the join is about (RFC 5280 section 4.1).
 *
 * One reader for the probe, for pasted and dropped certificates and for the command line. Nothing is verified here.
 *
 * @param der one certificate, at most 64 KiB
 * @returns why not, in one phrase, where the bytes are no certificate. Never throws.
 */
export function readCertificate(der: Uint8Array): Result<Certificate, string> {
  if (der.length > maxBytes) return { ok: false, why: 'larger than 64 KiB' };
  const read = readAsn1(der);
  if (!read.ok) return read;
  const [body] = read.value.parts;
  if (!isUniversal(read.value, tags.sequence) || !isUniversal(body, tags.sequence))
    return { ok: false, why: 'not a certificate' };
  // The version is the one optional part at the head; without it this is a version 1 certificate.
  const [serial, signature, issuer, validity, subject, key] = body.parts.slice(
    isContext(body.parts[0], 0) ? 1 : 0,
  );
  const [from, to] = validity?.parts ?? [];
  const notBefore = from === undefined ? null : parseTime(from);
  const notAfter = to === undefined ? null : parseTime(to);
  if (
    !isUniversal(serial, tags.integer) ||
    issuer === undefined ||
    subject === undefined ||
    notBefore === null ||
    notAfter === null
  )
    return { ok: false, why: 'not a certificate' };
  const extensions = body.parts.find((part) => isContext(part, 3));
  const names = extensionValue(extensions, subjectAltName);
  const { entries, more } = names === undefined ? { entries: null, more: 0 } : readAlternativeNames(names);
  const subjectName = readName(subject);
  return {
    ok: true,
    value: {
      subject: subjectName.display,
      issuer: readName(issuer).display,
      commonNames: subjectName.commonNames,
      subjectAltName: entries,
      moreAlternativeNames: more,
      notBefore,
      notAfter,
      key: readKey(key),
      signatureDigest: readDigest(signature),
      selfIssued: sameBytes(issuer.content, subject.content),
      isCa: isCa(extensionValue(extensions, basicConstraints)),
      serial: bytesToHex(serial.content.subarray(0, 64)),
      fingerprintSha256: bytesToHex(sha256(der)),
      bytes: der.length,
    },
  };
}
