/**
 * Why a client accepts or refuses a certificate for an address.
 *
 * `cn-ignored`: a common name would fit, but this client does not look at it.
 * `ip-as-dns-name`: the IP address stands in subjectAltName, but as a DNS entry.
 */
export type CoverageReason =
  'san-ip' | 'san-dns' | 'wildcard' | 'cn-used' | 'cn-ignored' | 'ip-as-dns-name' | 'none';

export interface Coverage {
  covers: boolean;
  reason: CoverageReason;
  /** The entry that decided, as it stands in the certificate; null where none did. */
  entry: string | null;
}

/** True where names were cut that might fit: a refusal is then not known to be one. */
export const mayFitUnread = (
  { moreAlternativeNames }: { moreAlternativeNames: number },
  { covers }: Coverage,
): boolean => !covers && moreAlternativeNames > 0;

/** The verdicts of the two kinds of client that SPS may be. */
export interface Coverages {
  /** Like the SPS client of the documented error: urllib3 1.x, common names count where subjectAltName has no DNS and no IP entry. */
  sps: Coverage;
  /** Like a strict modern client: urllib3 2.x, subjectAltName only, a wildcard only for one left-most label of at least three. */
  strict: Coverage;
}
