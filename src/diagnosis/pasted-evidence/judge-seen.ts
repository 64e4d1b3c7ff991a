import type { Address } from '../address/address.ts';
import { parseAddress } from '../address/parse-address.ts';
import type { Coverages } from '../certificate/coverage.ts';
import { judgeCoverage } from '../certificate/judge-coverage.ts';
import { judgeStrength } from '../certificate/judge-strength.ts';
import { judgeValidity } from '../certificate/judge-validity.ts';
import type { RequestLines } from '../certificate/request-lines.ts';
import { requestLines } from '../certificate/request-lines.ts';
import { coveredAddresses } from '../guidance/covered-addresses.ts';
import type { Evidence, SeenCertificate } from './evidence.ts';

/** Why SPS would not accept a certificate, the first reason first. */
export type Refusal = 'name' | 'expired' | 'not-yet-valid' | 'key' | 'digest';

/** What is to be said of a certificate before it is met live. */
export interface Judgement {
  /** Null without an address, and where not all names are known and those that are do not decide. */
  coverage: Coverages | null;
  validity: 'valid' | 'expired' | 'not-yet-valid' | null;
  /** Whether key and digest are strong enough for SPS from 6.10.0 on; null where they are not known. */
  isStrong: boolean | null;
  refusals: Refusal[];
  /** Addresses that it covers by itself, the best first. */
  covered: string[];
  /** What a request has to hold for a certificate that covers the address; null where it does already, or where that is open. */
  request: RequestLines | null;
}

/** The certificate that a server would show: the first that signs no others, else the first. */
export const leafOf = ({ certificates }: Pick<Evidence, 'certificates'>): SeenCertificate | undefined =>
  certificates.find(({ certificate }) => !certificate.isCa) ?? certificates[0];

function addressesOf(covered: readonly string[]): Address[] {
  return covered.flatMap((host) => {
    const parsed = parseAddress(host);
    return parsed.ok ? [parsed.value.address] : [];
  });
}

/**
 * Judges a certificate that was pasted or opened as a live one would be. Who issued it, and whether SPS trusts that, is not judged.
 *
 * @param address what is to be typed on SPS; null where it is not known yet
 * @param now     ms since the epoch
 */
export function judgeSeen(
  { certificate, knows }: SeenCertificate,
  address: Address | null,
  now: number,
): Judgement {
  const judged = address === null ? null : judgeCoverage(certificate, address.host, address.kind);
  // Names that are not printed may cover what the printed ones do not, and hide common names that seem to.
  const decides = knows.names || (judged?.strict.covers === true && certificate.subjectAltName !== null);
  const coverage = decides ? judged : null;
  const validity = knows.dates ? judgeValidity(certificate, now) : null;
  const weaknesses = knows.strength ? judgeStrength([certificate]) : null;
  const covered = knows.names ? coveredAddresses(certificate) : [];
  return {
    coverage,
    validity,
    isStrong: weaknesses === null ? null : weaknesses.length === 0,
    refusals: [
      ...(coverage?.sps.covers === false ? (['name'] as const) : []),
      ...(validity === null || validity === 'valid' ? [] : [validity]),
      ...(weaknesses ?? []).map(({ weakness }) => weakness),
    ],
    covered,
    request:
      address !== null && coverage !== null && !(coverage.sps.covers && coverage.strict.covers)
        ? requestLines(address, addressesOf(covered))
        : null,
  };
}

const namesAnother: Coverages['sps'] = { covers: false, reason: 'none', entry: null };

/** A tool that met this certificate refused it for this very address, and its common name does not fit either. */
function isRefusedByTool(
  { said }: Evidence,
  { certificate }: SeenCertificate,
  { host, kind }: Address,
): boolean {
  return (
    said.some(({ fault, entered }) => fault === 'other-name' && entered?.toLowerCase() === host) &&
    !judgeCoverage(certificate, host, kind).sps.covers
  );
}

/**
 * Judges the server's own certificate of what was pasted or opened: by itself, and, where its names are not all known, by what the tool
 * said of it. Null where there is none.
 */
export function judgeEvidence(
  evidence: Evidence,
  address: Address | null,
  now: number,
): { seen: SeenCertificate; judged: Judgement } | null {
  const seen = leafOf(evidence);
  if (seen === undefined) return null;
  const judged = judgeSeen(seen, address, now);
  if (judged.coverage !== null || address === null || !isRefusedByTool(evidence, seen, address))
    return { seen, judged };
  return {
    seen,
    judged: {
      ...judged,
      coverage: { sps: namesAnother, strict: namesAnother },
      refusals: ['name', ...judged.refusals],
      request: requestLines(address),
    },
  };
}
