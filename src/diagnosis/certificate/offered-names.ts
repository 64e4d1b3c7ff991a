import { addressEntries } from './address-entries.ts';
import type { Certificate } from './certificate.ts';

/**
 * The names that the SPS client of the documented error would look at: DNS and IP entries of subjectAltName, or, only where it
 * has neither, the common names (urllib3 1.x).
 */
export function offeredNames(certificate: Certificate): string[] {
  const entries = addressEntries(certificate);
  return [...new Set(entries.length > 0 ? entries.map(({ value }) => value) : certificate.commonNames)];
}
