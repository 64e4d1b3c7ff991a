import type { SecretKind } from './secret-kind.ts';

/** Bytes of a file's beginning that are enough to name it. */
export const bytesToName = 64;

/** The first bytes of forms that are no ASN.1. */
const magic: readonly [kind: SecretKind, bytes: readonly number[]][] = [
  // Java's own keystores (JDK, `sun.security.provider.JavaKeyStore`, `com.sun.crypto.provider.JceKeyStore`).
  ['java-keystore', [0xfe, 0xed, 0xfe, 0xed]],
  ['java-keystore', [0xce, 0xce, 0xce, 0xce]],
  // Bouncy Castle's BKS: version 1 or 2, then a salt of 20 bytes.
  ['java-keystore', [0, 0, 0, 1, 0, 0, 0, 20]],
  ['java-keystore', [0, 0, 0, 2, 0, 0, 0, 20]],
  // Microsoft's PVK file, and the PRIVATEKEYBLOB that it holds ([MS-RSAC]).
  ['private-key', [0x1e, 0xf1, 0xb5, 0xb0]],
  ['private-key', [0x07, 0x02, 0x00, 0x00, 0x00, 0xa4, 0x00, 0x00]],
  ['private-key', [0x07, 0x02, 0x00, 0x00, 0x00, 0x24, 0x00, 0x00]],
];

const [integer, octets, oid, sequence] = [0x02, 0x04, 0x06, 0x30];

interface Head {
  tag: number;
  /** Where the contents begin. */
  start: number;
  /** Where the value ends; NaN for the indefinite length of BER. */
  end: number;
}

/** Tag and length of a BER value (X.690); undefined where there is none. */
function headAt(bytes: Uint8Array, at: number): Head | undefined {
  const tag = bytes[at];
  const length = bytes[at + 1];
  if (tag === undefined || length === undefined) return undefined;
  if (length < 0x80) return { tag, start: at + 2, end: at + 2 + length };
  if (length === 0x80) return { tag, start: at + 2, end: Number.NaN };
  const many = length - 0x80;
  if (many > 4) return undefined;
  const start = at + 2 + many;
  return {
    tag,
    start,
    end: start + bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0),
  };
}

/** Schemes of encryption by password: PKCS#5 (RFC 8018) and PKCS#12 (RFC 7292), both under 1.2.840.113549.1. */
const passwordBased = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01];
const isPasswordBased = (bytes: Uint8Array, start: number): boolean =>
  passwordBased.every((byte, at) => bytes[start + at] === byte) && [5, 12].includes(bytes[start + 7] ?? 0);

/** A private key or a PKCS#12 file by the first members of its outer SEQUENCE. */
function nameDer(bytes: Uint8Array): SecretKind | null {
  const outer = headAt(bytes, 0);
  const first = outer?.tag === sequence ? headAt(bytes, outer.start) : undefined;
  if (first === undefined) return null;
  if (first.tag === sequence) {
    // EncryptedPrivateKeyInfo (RFC 5958 section 3); a certificate or a request has no OID here, a public key another one.
    const scheme = headAt(bytes, first.start);
    const isEncrypted = scheme?.tag === oid && isPasswordBased(bytes, scheme.start);
    return isEncrypted ? 'encrypted-private-key' : null;
  }
  if (first.tag !== integer || first.end - first.start !== 1) return null;
  const version = bytes[first.start];
  const second = headAt(bytes, first.end);
  if (second === undefined) return null;
  // PFX (RFC 7292 section 4): version 3, then ContentInfo.
  if (version === 3) return second.tag === sequence ? 'pkcs12' : null;
  if (version === undefined || version > 1) return null;
  // PKCS#8 (RFC 5958): the algorithm; RSA and DSA (RFC 8017 A.1.2): a number; EC (RFC 5915): the key, of 20 bytes and more.
  const isPkcs8 = second.tag === sequence && headAt(bytes, second.start)?.tag === oid;
  const isEc = version === 1 && second.tag === octets && second.end - second.start >= 20;
  return isPkcs8 || second.tag === integer || isEc ? 'private-key' : null;
}

/**
 * Names a private key or a store of them by its first bytes: PKCS#12, PKCS#8, PKCS#1, SEC 1, keystores of Java, keys of Microsoft.
 *
 * @param bytes at least the first `bytesToName` of the file, where it has as many
 * @returns null where it is none of them; a text may still hold a key, see `remove-private-keys.ts`
 */
export function nameSecretBytes(bytes: Uint8Array): SecretKind | null {
  const known = magic.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  return known?.[0] ?? nameDer(bytes);
}
