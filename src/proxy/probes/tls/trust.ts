import type { TLSSocket } from 'node:tls';
import type { X509Certificate } from 'node:crypto';
import type { TlsFact } from '#diagnosis/facts/tls-facts.ts';

/** OpenSSL's verify errors (x509_vfy.h) as Node names them; what is not here hides whether the chain is trusted. */
const byError: ReadonlyMap<string, TlsFact['trust']> = new Map([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'unknown-issuer'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unknown-issuer'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'unknown-issuer'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unknown-issuer'],
]);

/** Errors that come last and hide whether the issuer is known. */
const hiding: ReadonlyMap<string, TlsFact['trust']> = new Map([
  ['CERT_HAS_EXPIRED', 'expired'],
  ['CERT_NOT_YET_VALID', 'not-yet-valid'],
]);

/** Keys whose own signature we verify ourselves; a larger one costs more than the answer is worth. */
const maxVerifiedBytes = 16_384;

/**
 * What the platform's trust store makes of the chain.
 *
 * The library keeps one error only, the last: an expired self-signed certificate is reported as expired, so whether the leaf
 * signed itself is looked at here.
 */
export function trustOf(tls: TLSSocket, leaf: X509Certificate): TlsFact['trust'] {
  if (tls.authorized) return 'trusted';
  const error = tls.authorizationError as unknown;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const known = byError.get(code) ?? hiding.get(code);
  if (known !== undefined && !hiding.has(code)) return known;
  return signedItself(leaf) ? 'self-signed' : (known ?? 'unknown');
}

function signedItself(leaf: X509Certificate): boolean {
  if (leaf.subject !== leaf.issuer || leaf.raw.length > maxVerifiedBytes) return false;
  try {
    return leaf.verify(leaf.publicKey);
  } catch {
    return false; // a key or signature of a kind that the platform cannot verify
  }
}
