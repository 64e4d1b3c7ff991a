import type { Certificate } from './certificate.ts';
import { objectIdentifier } from './object-identifier.ts';
import { readDer, type DerNode } from './read-der.ts';

type Key = Certificate['key'];

/** Algorithms of public keys (RFC 3279, RFC 4055, RFC 8410). */
const kinds = new Map<string, Key['kind']>([
  ['1.2.840.113549.1.1.1', 'rsa'],
  ['1.2.840.113549.1.1.10', 'rsa'],
  ['1.2.840.10040.4.1', 'dsa'],
  ['1.2.840.10045.2.1', 'ec'],
  ['1.3.101.112', 'ed25519'],
  ['1.3.101.113', 'ed448'],
]);

/** Field sizes of named curves (SEC 2, RFC 5480, RFC 5639, ANSI X9.62). */
const curveBits = new Map<string, number>([
  ['1.2.840.10045.3.1.1', 192],
  ['1.2.840.10045.3.1.7', 256],
  ['1.3.132.0.8', 160],
  ['1.3.132.0.9', 160],
  ['1.3.132.0.10', 256],
  ['1.3.132.0.30', 160],
  ['1.3.132.0.31', 192],
  ['1.3.132.0.32', 224],
  ['1.3.132.0.33', 224],
  ['1.3.132.0.34', 384],
  ['1.3.132.0.35', 521],
  ['1.3.132.0.1', 163],
  ['1.3.132.0.15', 163],
  ['1.3.132.0.26', 233],
  ['1.3.132.0.27', 233],
  ['1.3.132.0.16', 283],
  ['1.3.132.0.17', 283],
  ['1.3.132.0.36', 409],
  ['1.3.132.0.37', 409],
  ['1.3.132.0.38', 571],
  ['1.3.132.0.39', 571],
  // brainpoolP…r1 and t1, 160 to 512 bits.
  ...[160, 192, 224, 256, 320, 384, 512].flatMap((bits, at): [string, number][] => [
    [`1.3.36.3.3.2.8.1.1.${String(at * 2 + 1)}`, bits],
    [`1.3.36.3.3.2.8.1.1.${String(at * 2 + 2)}`, bits],
  ]),
]);

/** The curves that clients tell apart by name; every other is `other-curve`, one that is spelled out too. */
const curveNames = new Map<string, NonNullable<Key['named']>>([
  ['1.2.840.10045.3.1.7', 'P-256'],
  ['1.3.132.0.34', 'P-384'],
  ['1.3.132.0.35', 'P-521'],
]);

/** A key that signs by RSASSA-PSS only (RFC 4055 section 1.2). */
const pssKey = '1.2.840.113549.1.1.10';

const integer = 2;
const identifier = 6;
const sequence = 16;

/** Length in bits of a positive INTEGER; null where the node is none. */
function integerBits(node: DerNode | undefined): number | null {
  if (node?.tag !== integer) return null;
  const from = node.content.findIndex((byte) => byte !== 0);
  const first = node.content[from];
  if (first === undefined) return null;
  return (node.content.length - from - 1) * 8 + first.toString(2).length;
}

/** Field size from the name of the curve, or from the prime where the curve is spelled out. */
function curveSize(parameters: DerNode | undefined): number | null {
  if (parameters?.tag === identifier) return curveBits.get(objectIdentifier(parameters.content)) ?? null;
  return parameters?.tag === sequence ? integerBits(parameters.children[1]?.children[1]) : null;
}

function curveName(parameters: DerNode | undefined): NonNullable<Key['named']> {
  const isNamed = parameters?.tag === identifier;
  return (isNamed && curveNames.get(objectIdentifier(parameters.content))) || 'other-curve';
}

/** Reads the modulus from the bit string that holds an RSAPublicKey; its first byte counts unused bits. */
function modulusSize(bits: DerNode): number | null {
  const read = readDer(bits.content.subarray(1));
  return read.ok ? integerBits(read.value.children[0]) : null;
}

/** Kind and size of a SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7). */
export function publicKey({ children: [algorithm, bits] }: DerNode): Key {
  const [name, parameters] = algorithm?.children ?? [];
  const id = objectIdentifier(name?.content ?? new Uint8Array());
  const kind = kinds.get(id) ?? 'unknown';
  if (kind === 'rsa' && bits !== undefined)
    return { kind, bits: modulusSize(bits), ...(id === pssKey && { named: 'RSA-PSS' }) };
  if (kind === 'ec') return { kind, bits: curveSize(parameters), named: curveName(parameters) };
  return { kind, bits: kind === 'dsa' ? integerBits(parameters?.children[0]) : null };
}
