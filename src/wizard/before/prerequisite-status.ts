import type { FindingId } from '#diagnosis/findings/catalogue.ts';
import type { Finding } from '#diagnosis/findings/finding.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { hasPassed } from '../check/run/use-check.ts';
import { isCoveredForAll } from './is-covered-for-all.ts';
import type { Prerequisite } from './prerequisites/define-prerequisite.ts';

/** What a check says of a prerequisite. Only `proven` and `failed` are settled; the others are for the admin to tick. */
export type PrerequisiteStatus =
  | { is: 'open' | 'proven' }
  /** `old-sps-only`: the certificate serves only a client that reads common names. */
  | { is: 'doubted'; because: 'old-sps-only' }
  /** Our server met this on its own way, which need not be that of SPS. */
  | { is: 'doubted'; because: 'our-way'; finding: Finding }
  | { is: 'failed'; finding: Finding };

const failedAmong = (outcome: Outcome | null, ids: readonly FindingId[] = []): Finding | undefined =>
  outcome?.diagnosis.findings.find(({ id, verdict }) => verdict === 'failed' && ids.includes(id));

/**
 * Sets a prerequisite beside a check. A warning and an unknown answer settle nothing, and where no SPP was seen at the address
 * nothing is proven of SPP: a web site may have a fine certificate.
 */
export function statusOf(one: Prerequisite, outcome: Outcome | null): PrerequisiteStatus {
  const { provenBy, alsoFailedBy = [], doubtedBy } = one;
  const failed = failedAmong(outcome, [...(provenBy ?? []), ...alsoFailedBy]);
  if (failed !== undefined) return { is: 'failed', finding: failed };
  const doubt = failedAmong(outcome, doubtedBy);
  if (doubt !== undefined) return { is: 'doubted', because: 'our-way', finding: doubt };
  const allPassed = provenBy?.every((id) => hasPassed(outcome, id)) === true;
  if (outcome === null || !allPassed || !hasPassed(outcome, 'not-spp')) return { is: 'open' };
  // A certificate that only an old client accepts proves nothing of an SPS whose client is not known.
  return one.provenForStrict === true && !isCoveredForAll(outcome.check.checked)
    ? { is: 'doubted', because: 'old-sps-only' }
    : { is: 'proven' };
}

/** Whether it counts as done: proven, or ticked where no check found that it does not hold. */
export const isDone = (
  one: Prerequisite,
  outcome: Outcome | null,
  ticks: Pick<ReadonlySet<string>, 'has'>,
): boolean => {
  const { is } = statusOf(one, outcome);
  return is === 'proven' || (is !== 'failed' && ticks.has(one.id));
};
