import type { CheckProblem } from './problem.ts';
import type { CheckInHand } from './use-check.ts';

/** Why a check that ended has no result: it could not be made, or the checker refused the address; null where it has one, or never ran. */
export const whyNoResult = ({
  outcome,
  problem,
}: Pick<CheckInHand, 'outcome' | 'problem'>): CheckProblem | null =>
  problem ??
  (outcome?.diagnosis.outcome === 'refused'
    ? { kind: 'refused', detail: null, reason: outcome.check.checked.refused?.reason ?? null }
    : null);
