import type { Certificate } from '../certificate/certificate.ts';

/** The names that a certificate offers for an address: DNS and IP entries of subjectAltName, then common names, each once. */
export function offeredNames(certificate: Certificate): string[] {
  const entries = (certificate.subjectAltName ?? []).filter(({ type }) => type === 'dns' || type === 'ip');
  return [...new Set([...entries.map(({ value }) => value), ...certificate.commonNames])];
}
