import type { Certificate } from './certificate.ts';

/**
 * Whether a certificate is in date. Both ends belong to the period (RFC 5280 section 4.1.2.5).
 *
 * @param atMs milliseconds since the epoch, UTC
 */
export function judgeValidity(
  { notBefore, notAfter }: Pick<Certificate, 'notBefore' | 'notAfter'>,
  atMs: number,
): 'valid' | 'expired' | 'not-yet-valid' {
  if (atMs < notBefore) return 'not-yet-valid';
  return atMs > notAfter ? 'expired' : 'valid';
}
