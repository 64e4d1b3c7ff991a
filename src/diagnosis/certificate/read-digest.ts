import type { Element } from './asn1.ts';
import { isContext, isUniversal, readOid, tags } from './asn1.ts';
import type { Certificate } from './certificate.ts';

type Digest = Certificate['signatureDigest'];

/** Signature algorithms by object identifier (RFC 3279, RFC 4055, RFC 5758, RFC 8410). */
const signatures: Record<string, Digest> = {
  '1.2.840.113549.1.1.2': 'md2',
  '1.2.840.113549.1.1.4': 'md5',
  '1.2.840.113549.1.1.5': 'sha1',
  '1.3.14.3.2.29': 'sha1',
  '1.2.840.113549.1.1.14': 'sha224',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10040.4.3': 'sha1',
  '2.16.840.1.101.3.4.3.1': 'sha224',
  '2.16.840.1.101.3.4.3.2': 'sha256',
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.1': 'sha224',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
  '1.3.101.112': 'none',
  '1.3.101.113': 'none',
};
const rsaPss = '1.2.840.113549.1.1.10';

const digests: Record<string, Digest> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** The digest of an AlgorithmIdentifier for signatures; RSASSA-PSS names its own and means SHA-1 where it does not (RFC 4055). */
export function readDigest(algorithm: Element | undefined): Digest {
  const [id, parameters] = algorithm?.parts ?? [];
  if (!isUniversal(id, tags.oid)) return 'unknown';
  const oid = readOid(id);
  if (oid !== rsaPss) return signatures[oid] ?? 'unknown';
  const hash = parameters?.parts.find((part) => isContext(part, 0))?.parts[0]?.parts[0];
  if (hash === undefined) return 'sha1';
  return isUniversal(hash, tags.oid) ? (digests[readOid(hash)] ?? 'unknown') : 'unknown';
}
