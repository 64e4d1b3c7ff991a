import type { Joined } from '../answers/answers.ts';
import type { Outcome } from '../check/run/use-check.ts';

/** Whether some SPS was joined to the checked SPP, as its status said; undefined where it was not checked. */
export function joinedBefore(outcome: Outcome | null): Joined | undefined {
  const finding = outcome?.diagnosis.findings.find(({ id }) => id === 'session-module-joined');
  if (finding === undefined) return undefined;
  const joined = finding.evidence.values['isSessionModuleJoined'];
  return joined === true ? 'yes' : joined === false ? 'no' : 'unknown';
}

/** The `pressed` answer: how new the facts of SPP are that are at hand. */
export const newestFacts = (outcome: Outcome | null): number => outcome?.check.checkedAt ?? 0;

/** Whether the facts were seen after Join was pressed, and so can show what came of it. */
export const seenSince = (outcome: Outcome | null, pressed: number | undefined): boolean =>
  outcome !== null && pressed !== undefined && outcome.check.checkedAt > pressed;
