import type { Outcome } from '../check/use-check.ts';

/** Whether some SPS was joined to the checked SPP, as its status said; undefined where it was not checked. */
export function joinedBefore(outcome: Outcome | null): 'yes' | 'no' | 'unknown' | undefined {
  const finding = outcome?.diagnosis.findings.find(({ id }) => id === 'session-module-joined');
  if (finding === undefined) return undefined;
  const joined = finding.evidence.values['isSessionModuleJoined'];
  return joined === true ? 'yes' : joined === false ? 'no' : 'unknown';
}
