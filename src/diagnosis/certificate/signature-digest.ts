import type { Certificate } from './certificate.ts';
import { objectIdentifier } from './object-identifier.ts';
import type { DerNode } from './read-der.ts';

type Digest = Certificate['signatureDigest'];

/** Signature algorithms and digests by their identifiers (RFC 3279, RFC 4055, RFC 5754, RFC 5758, RFC 8410). */
const digests = new Map<string, Digest>([
  ['1.2.840.113549.1.1.2', 'md2'],
  ['1.2.840.113549.1.1.4', 'md5'],
  ['1.2.840.113549.1.1.5', 'sha1'],
  ['1.3.14.3.2.29', 'sha1'],
  ['1.3.14.3.2.27', 'sha1'],
  ['1.2.840.113549.1.1.14', 'sha224'],
  ['1.2.840.113549.1.1.11', 'sha256'],
  ['1.2.840.113549.1.1.12', 'sha384'],
  ['1.2.840.113549.1.1.13', 'sha512'],
  ['1.2.840.10040.4.3', 'sha1'],
  ['2.16.840.1.101.3.4.3.1', 'sha224'],
  ['2.16.840.1.101.3.4.3.2', 'sha256'],
  ['2.16.840.1.101.3.4.3.3', 'sha384'],
  ['2.16.840.1.101.3.4.3.4', 'sha512'],
  ['1.2.840.10045.4.1', 'sha1'],
  ['1.2.840.10045.4.3.1', 'sha224'],
  ['1.2.840.10045.4.3.2', 'sha256'],
  ['1.2.840.10045.4.3.3', 'sha384'],
  ['1.2.840.10045.4.3.4', 'sha512'],
  ['1.3.101.112', 'none'],
  ['1.3.101.113', 'none'],
  ['1.2.840.113549.2.2', 'md2'],
  ['1.2.840.113549.2.5', 'md5'],
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.4', 'sha224'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

const pss = '1.2.840.113549.1.1.10';

const named = (node: DerNode | undefined): string => objectIdentifier(node?.content ?? new Uint8Array());

/** The digest that an AlgorithmIdentifier signs with. RSASSA-PSS names it in parameter [0], SHA-1 where that is absent (RFC 4055). */
export function signatureDigest({ children: [algorithm, parameters] }: DerNode): Digest {
  const name = named(algorithm);
  if (name !== pss) return digests.get(name) ?? 'unknown';
  const hash = parameters?.children.find(({ class: kind, tag }) => kind === 'context' && tag === 0);
  return hash === undefined ? 'sha1' : (digests.get(named(hash.children[0]?.children[0])) ?? 'unknown');
}
