import type { Element } from './asn1.ts';
import { isUniversal, readAsn1, readOid, tags } from './asn1.ts';
import type { Certificate } from './certificate.ts';

/** Key algorithms by object identifier (RFC 3279, RFC 4055, RFC 5480, RFC 8410). */
const kinds: Record<string, Certificate['key']['kind']> = {
  '1.2.840.113549.1.1.1': 'rsa',
  '1.2.840.113549.1.1.10': 'rsa',
  '1.2.840.10040.4.1': 'dsa',
  '1.2.840.10045.2.1': 'ec',
  '1.3.101.112': 'ed25519',
  '1.3.101.113': 'ed448',
};

/** Field sizes of named curves in bits (SEC 2, RFC 5639). */
const curves: Record<string, number> = {
  '1.2.840.10045.3.1.1': 192,
  '1.3.132.0.33': 224,
  '1.2.840.10045.3.1.7': 256,
  '1.3.132.0.10': 256,
  '1.3.132.0.34': 384,
  '1.3.132.0.35': 521,
  '1.3.36.3.3.2.8.1.1.3': 192,
  '1.3.36.3.3.2.8.1.1.5': 224,
  '1.3.36.3.3.2.8.1.1.7': 256,
  '1.3.36.3.3.2.8.1.1.9': 320,
  '1.3.36.3.3.2.8.1.1.11': 384,
  '1.3.36.3.3.2.8.1.1.13': 512,
};

/** Bits of a positive integer's content octets, leading zeros left out. */
function bitLength({ content }: Element): number {
  const first = content.findIndex((octet) => octet !== 0);
  return first < 0 ? 0 : (content.length - first - 1) * 8 + (32 - Math.clz32(content[first] ?? 0));
}

/** Kind and size of a SubjectPublicKeyInfo; `unknown` and null where it is of a kind or form that we do not know. */
export function readKey(info: Element | undefined): Certificate['key'] {
  const [algorithm, key] = info?.parts ?? [];
  const [id, parameters] = algorithm?.parts ?? [];
  const kind = isUniversal(id, tags.oid) ? (kinds[readOid(id)] ?? 'unknown') : 'unknown';
  if (kind === 'rsa' && isUniversal(key, tags.bitString)) {
    const inner = readAsn1(key.content.subarray(1));
    const modulus = inner.ok ? inner.value.parts[0] : undefined;
    return { kind, bits: isUniversal(modulus, tags.integer) ? bitLength(modulus) : null };
  }
  if (kind === 'ec')
    return { kind, bits: isUniversal(parameters, tags.oid) ? (curves[readOid(parameters)] ?? null) : null };
  const prime = parameters?.parts[0];
  return { kind, bits: kind === 'dsa' && isUniversal(prime, tags.integer) ? bitLength(prime) : null };
}
