import { judgeCoverage } from '../certificate/judge-coverage.ts';
import { parseAddress } from '../address/parse-address.ts';
import { addressEntries } from '../certificate/address-entries.ts';
import type { Checked } from '../facts/facts.ts';
import { leafOf } from '../facts/leaf-of.ts';
import { sppStatusOf } from '../facts/spp-status-of.ts';

/** Most names of one certificate that are looked up and dialled in search of a better address (security rule 5). */
const maxCandidates = 3;
/** Names that are looked at in search of those; a certificate may hold thousands. */
const maxRanked = 200;

/** The IPv4 addresses that the typed address led to: the only ones that a candidate may be dialled at. */
export const addressesLedTo = ({ facts }: Checked): string[] => facts.endpoints.map(({ ip }) => ip);

/** The leaf of every address that the typed one led to and that is an SPP; empty where none is. */
export function sppLeaves(checked: Checked) {
  return checked.facts.endpoints.flatMap((endpoint) => {
    const leaf = leafOf(endpoint);
    return sppStatusOf(endpoint) !== null && leaf !== undefined ? [{ ip: endpoint.ip, leaf }] : [];
  });
}

/** The first labels that the appliance itself goes by, in lower case. It says so itself, which ranks a name and proves nothing. */
const ownLabels = (checked: Checked): Set<string> =>
  new Set(
    checked.facts.endpoints.flatMap(
      (endpoint) => sppStatusOf(endpoint)?.applianceName?.toLowerCase().split('.')[0] ?? [],
    ),
  );

/** The names in the certificates of SPPs, those that the appliance itself goes by first, then in their order. */
function namesAtHand(checked: Checked): { value: string; own: boolean }[] {
  const labels = ownLabels(checked);
  const names = sppLeaves(checked).flatMap(({ leaf }) => [
    ...addressEntries(leaf).map(({ value }) => value),
    ...leaf.commonNames,
  ]);
  return [...new Set(names)]
    .map((value) => ({ value, own: labels.has(value.toLowerCase().split('.')[0] ?? '') }))
    .sort((a, b) => Number(b.own) - Number(a.own))
    .slice(0, maxRanked);
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
 * Best are those for every client, then an IPv4 address, then the name that the appliance goes by. Only names seen live in the certificate of an SPP, that keep to the address grammar as they stand, that the certificate
 * covers, and, for an IP address, that the typed address led to. Empty where the typed address is covered already.
 * The face checks each, confined to `addressesLedTo`, and hands the answers to `judgeCandidates`.
 */
export function candidatesToTest(checked: Checked): string[] {
  if (coversTyped(checked)) return [];
  const leaves = sppLeaves(checked);
  const ledTo = new Set(addressesLedTo(checked));
  const ranked = namesAtHand(checked).flatMap(({ value, own }) => {
    if (value.toLowerCase() === checked.address.host) return [];
    const parsed = parseAddress(value);
    if (!parsed.ok) return [];
    const { host, kind } = parsed.value.address;
    if (host !== value.toLowerCase() || (kind === 'ipv4' && !ledTo.has(host))) return [];
    const coverages = leaves.map(({ leaf }) => judgeCoverage(leaf, host, kind));
    if (coverages.length === 0 || !coverages.every(({ sps }) => sps.covers)) return [];
    const strict = coverages.every((coverage) => coverage.strict.covers);
    // The documented order: the IPv4 address first, where the certificate holds it.
    return [{ host, rank: (strict ? 0 : 4) + (kind === 'ipv4' ? 0 : 2) + (own ? 0 : 1) }];
  });
  return [...new Set(ranked.sort((a, b) => a.rank - b.rank).map(({ host }) => host))].slice(0, maxCandidates);
}
