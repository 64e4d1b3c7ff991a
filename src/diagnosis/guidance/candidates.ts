import { judgeCoverage } from '../certificate/judge-coverage.ts';
import { parseAddress } from '../address/parse-address.ts';
import type { Checked, Claim } from '../facts/facts.ts';

/** Most names of one certificate that are looked up and dialled in search of a better address (security rule 5). */
const maxCandidates = 3;

/** The IPv4 addresses that the typed address led to: the only ones that a candidate may be dialled at. */
export const addressesLedTo = ({ facts }: Checked): string[] => facts.endpoints.map(({ ip }) => ip);

/** The leaf of every address that the typed one led to and that is an SPP; empty where none is. */
export function sppLeaves(checked: Checked) {
  return checked.facts.endpoints.flatMap(({ ip, tls, status }) => {
    const isSpp = status.outcome === 'observed' && status.fact.kind === 'spp';
    const leaf = tls.outcome === 'observed' ? tls.fact.certificates[0] : undefined;
    return isSpp && leaf !== undefined ? [{ ip, leaf }] : [];
  });
}

/** True where the typed address is named by the certificate at every address, for both kinds of client. */
function coversTyped(checked: Checked): boolean {
  const leaves = sppLeaves(checked);
  return (
    leaves.length > 0 &&
    leaves.every(({ leaf }) => judgeCoverage(leaf, checked.address.host, checked.address.kind).strict.covers)
  );
}

/**
 * The names worth a check of their own, because they could become "type exactly this": at most three, best first.
 *
 * Only names seen live in the certificate of an SPP, that keep to the address grammar as they stand, that the certificate
 * covers, and, for an IP address, that the typed address led to. Empty where the typed address is covered already.
 * The face checks each, confined to `addressesLedTo`, and hands the answers to `judgeCandidates`.
 */
export function candidatesToTest(checked: Checked): string[] {
  if (coversTyped(checked)) return [];
  const leaves = sppLeaves(checked);
  const ledTo = new Set(addressesLedTo(checked));
  const ranked = checked.claims.flatMap(({ value, from }: Claim) => {
    if (from !== 'certificate') return [];
    const parsed = parseAddress(value);
    if (!parsed.ok) return [];
    const { host, kind } = parsed.value.address;
    if (host !== value.toLowerCase() || (kind === 'ipv4' && !ledTo.has(host))) return [];
    const coverages = leaves.map(({ leaf }) => judgeCoverage(leaf, host, kind));
    if (coverages.length === 0 || !coverages.every(({ sps }) => sps.covers)) return [];
    const strict = coverages.every((coverage) => coverage.strict.covers);
    // The documented order: the IPv4 address first, where the certificate holds it.
    return [{ host, rank: (strict ? 0 : 2) + (kind === 'ipv4' ? 0 : 1) }];
  });
  return [...new Set(ranked.sort((a, b) => a.rank - b.rank).map(({ host }) => host))].slice(0, maxCandidates);
}
