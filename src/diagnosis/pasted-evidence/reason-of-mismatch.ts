import { parseAddress } from '../address/parse-address.ts';
import type { Certificate } from '../certificate/certificate.ts';
import type { Coverages } from '../certificate/coverage.ts';
import { offeredNames } from '../certificate/offered-names.ts';
import type { Reason } from '../join-errors/reason.ts';

/** What a certificate names instead of the address, as the reasons of a name mismatch have it. */
export function reasonOfMismatch(certificate: Certificate, coverage: Coverages | null): Reason {
  if (coverage?.sps.reason === 'ip-as-dns-name') return 'ip-as-dns-name';
  const usable = offeredNames(certificate).flatMap((name) => {
    const parsed = parseAddress(name);
    return parsed.ok && parsed.value.address.host === name.toLowerCase() ? [parsed.value.address.kind] : [];
  });
  if (usable.length === 0) return 'offers-nothing-usable';
  return usable.includes('hostname') ? 'offers-name' : 'offers-ip';
}
