import type { CandidateChecks } from '#diagnosis/check-candidates.ts';
import { checkCandidates, dated } from '#diagnosis/check-candidates.ts';
import type { DatedCheck } from '#diagnosis/diagnose.ts';
import type { CheckProblem } from './problem.ts';
import type { ProgressLine } from './request-check.ts';
import { requestCheck } from './request-check.ts';

/** A check with the checks of the names that may be typed instead; null for one that could not be made. */
export interface CheckedWithCandidates {
  check: DatedCheck;
  candidates: CandidateChecks;
}

/** What came of a press on Check. */
export type CheckAnswer =
  ({ kind: 'checked' } & CheckedWithCandidates) | { kind: 'problem'; problem: CheckProblem };

/** What is known while a check runs. `trying`: names from the certificate that are being checked now. */
export interface Progress {
  lines: readonly ProgressLine[];
  trying: readonly string[];
}

/**
 * One press on Check: the address, then, where its certificate names others, those few that could become "type exactly this".
 *
 * @throws only when given up through `signal`
 */
export async function runCheck(
  host: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<CheckAnswer> {
  let progress: Progress = { lines: [], trying: [] };
  const advance = (next: Partial<Progress>) => {
    progress = { ...progress, ...next };
    if (!signal.aborted) onProgress(progress);
  };
  advance({});
  const answer = await requestCheck(host, {
    signal,
    onProgress: (line) => advance({ lines: [...progress.lines, line] }),
  });
  if (!answer.ok) return { kind: 'problem', problem: answer.why };
  const check = dated(answer.value);
  const candidates = await checkCandidates(
    check,
    async (value, only) => {
      const candidate = await requestCheck(value, { signal, only });
      return candidate.ok ? candidate.value : null;
    },
    (trying) => advance({ trying }),
  );
  return { kind: 'checked', check, candidates };
}
