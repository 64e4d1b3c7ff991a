import type { Checked } from './facts/facts.ts';
import type { Finding } from './findings/finding.ts';
import { runChecks } from './findings/run-checks.ts';
import { candidatesToTest } from './guidance/candidates.ts';
import type { Judged } from './guidance/judge-candidates.ts';
import { judgeCandidates } from './guidance/judge-candidates.ts';
import type { OverallVerdict, Stopping } from './guidance/overall-verdict.ts';
import { overallVerdict, stoppingOf } from './guidance/overall-verdict.ts';
import type { ShownJoinError } from './guidance/shown-join-errors.ts';
import { shownJoinErrors } from './guidance/shown-join-errors.ts';

/** A check and when it began, in ms since the epoch; the same instant as its `checkedAt`. */
export interface DatedCheck {
  checked: Checked;
  checkedAt: number;
}

/** Everything that can be said of one checked address. */
export interface Diagnosis extends Judged {
  outcome: OverallVerdict;
  stopping: Stopping;
  findings: Finding[];
  joinErrors: ShownJoinError[];
  /** Names that a face may check, confined to `addressesLedTo`, to see whether they can be typed; the answers are `candidates`. */
  toTest: string[];
}

/**
 * Address → facts → findings → documented errors → guidance: the whole pipeline.
 *
 * @param check      the check of the typed address
 * @param candidates checks of `toTest` of an earlier call, by value; null for one that could not be made
 */
export function diagnose(
  check: DatedCheck,
  candidates: ReadonlyMap<string, DatedCheck | null> = new Map(),
): Diagnosis {
  const findings = runChecks(check.checked, check.checkedAt);
  const stopping = stoppingOf(findings, check.checked.facts.endpoints);
  if (check.checked.refused !== undefined)
    return { outcome: 'refused', stopping, findings, joinErrors: [], toTest: [], enter: [], claims: [] };
  return {
    outcome: overallVerdict(findings),
    stopping,
    findings,
    joinErrors: shownJoinErrors(findings),
    toTest: candidatesToTest(check.checked),
    ...judgeCandidates(check.checked, findings, candidates),
  };
}
