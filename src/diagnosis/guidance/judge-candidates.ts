import { judgeCoverage } from '../certificate/judge-coverage.ts';
import { leadsNowhere } from '../facts/dns-facts.ts';
import type { Checked, Claim } from '../facts/facts.ts';
import { sppStatusOf } from '../facts/spp-status-of.ts';
import type { Finding } from '../findings/finding.ts';
import { runChecks } from '../findings/run-checks.ts';
import type { Known } from '../sources/known.ts';
import { vouchFor } from '../sources/known.ts';
import { sppLeaves } from './candidates.ts';
import { overallVerdict } from './overall-verdict.ts';

/** A value that may be typed on SPS: seen live, leading to the same appliance, with nothing that stops the join. */
export interface Enter {
  value: Known<string>;
  covers: { sps: boolean; strict: boolean };
}

export interface Judged {
  enter: Enter[];
  claims: Claim[];
}

/** What the certificates seen say of the checked address; both false where there is no SPP. */
function covers(checked: Checked): Enter['covers'] {
  const judged = sppLeaves(checked).map(({ leaf }) =>
    judgeCoverage(leaf, checked.address.host, checked.address.kind),
  );
  const every = (client: 'sps' | 'strict') =>
    judged.length > 0 && judged.every((coverage) => coverage[client].covers);
  return { sps: every('sps'), strict: every('strict') };
}

/** Where a name leads; empty where DNS says that it leads nowhere, null where that is not known (refused, not answered). */
function addressesOf({ facts: { dns } }: Checked): string[] | null {
  if (dns.outcome === 'observed') return [...dns.fact.addresses];
  return dns.outcome === 'failed' && leadsNowhere(dns.reason) ? [] : null;
}

/** What every SPP that answered says of itself in one field; what is not said is left out. */
const told = (checked: Checked, field: 'applianceId' | 'version'): Set<string> =>
  new Set(checked.facts.endpoints.flatMap((endpoint) => sppStatusOf(endpoint)?.[field] ?? []));

/** True where a second connection was seen to reach another appliance: then it is not the same one that is tested. */
const differs = (findings: readonly Finding[]): boolean =>
  findings.some(({ id, verdict }) => id === 'connections-disagree' && verdict === 'warning');
/** True where two connections to the typed address were seen to reach two appliances: no address of SPP's own. */
const isPool = (findings: readonly Finding[]): boolean =>
  findings.some(
    ({ id, evidence }) => id === 'connections-disagree' && evidence.values['appliances'] === 'different',
  );
/** True where a name leads to appliances that differ by their own account: which of them SPS would join is chance. */
const severalAppliances = (checked: Checked): boolean =>
  told(checked, 'applianceId').size > 1 || told(checked, 'version').size > 1;

/** True where the candidate leads only to addresses that the typed one led to, and shows the same leaf at each. */
function sameAppliance(typed: Checked, candidate: Checked): boolean {
  const known = new Map(sppLeaves(typed).map(({ ip, leaf }) => [ip, leaf.fingerprintSha256]));
  const found = sppLeaves(candidate);
  const ids = told(typed, 'applianceId');
  // The appliance id may veto, never confirm: a hostile server says what it likes.
  const vetoed =
    severalAppliances(candidate) ||
    (ids.size > 0 && [...told(candidate, 'applianceId')].some((id) => !ids.has(id)));
  return (
    !vetoed &&
    found.length > 0 &&
    found.length === candidate.facts.endpoints.length &&
    addressesOf(candidate)?.every((ip) => known.has(ip)) === true &&
    found.every(({ ip, leaf }) => known.get(ip) === leaf.fingerprintSha256)
  );
}

/**
 * Sorts the names at hand into those that may be typed and those that are merely claimed.
 *
 * @param checked    the check of the typed address
 * @param findings   of that check
 * @param candidates checks of `candidatesToTest(checked)` by value; null where a check could not be made
 * @returns `enter` best first, the typed address among them where nothing stops it; `claims` everything else that the server
 *          says of itself, with the addresses it leads to where that was seen. Both empty where no SPP was seen.
 */
export function judgeCandidates(
  checked: Checked,
  findings: readonly Finding[],
  candidates: ReadonlyMap<string, { checked: Checked; checkedAt: number } | null>,
): Judged {
  if (sppLeaves(checked).length === 0) return { enter: [], claims: [] };
  const enter: Enter[] = [];
  const typed = covers(checked);
  if (typed.sps && overallVerdict(findings) === 'clear' && !severalAppliances(checked) && !isPool(findings))
    enter.push({ value: vouchFor(checked.address.host), covers: typed });
  for (const [value, candidate] of candidates) {
    if (candidate === null || !sameAppliance(checked, candidate.checked)) continue;
    const offered = covers(candidate.checked);
    const found = runChecks(candidate.checked, candidate.checkedAt);
    if (offered.sps && overallVerdict(found) === 'clear' && !differs(found))
      enter.push({ value: vouchFor(value), covers: offered });
  }
  enter.sort((a, b) => Number(b.covers.strict) - Number(a.covers.strict));
  const usable = new Set<string>(enter.map(({ value }) => value));
  const named = typed.strict || (typed.sps && usable.has(checked.address.host));
  const claims = checked.claims
    .filter(({ value, from }) => !usable.has(value.toLowerCase()) && (from === 'status' || !named))
    .map((claim) => {
      const looked = candidates.get(claim.value.toLowerCase());
      return looked ? { ...claim, leadsTo: addressesOf(looked.checked) } : claim;
    });
  return { enter, claims };
}
