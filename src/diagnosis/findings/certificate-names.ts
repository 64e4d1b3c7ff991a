import type { Certificate } from '../certificate/certificate.ts';

/**
 * The names that the SPS client of the documented error would look at: DNS and IP entries of subjectAltName, or, only where it
 * has neither, the common names (urllib3 1.x).
 */
export function offeredNames({ subjectAltName, commonNames }: Certificate): string[] {
  const entries = (subjectAltName ?? []).filter(({ type }) => type === 'dns' || type === 'ip');
  return [...new Set(entries.length > 0 ? entries.map(({ value }) => value) : commonNames)];
}
