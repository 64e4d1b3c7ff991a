import type { DoubtRow } from './doubts.ts';
import type { Evidence } from './evidence.ts';
import type { Candidate } from './judge.ts';
import type { Certainty, Doubt } from './recognition.ts';

/**
 * What is known before the first word is read. `paste`: somebody says that his join failed. `scan`: a log, of whatever.
 */
export type Prior = 'paste' | 'scan';

const weightOf: Readonly<Record<Prior, number>> = { paste: 1, scan: 0 };
/** From this sum on an error is probable, and from the other on possible; below it the text is about something else. */
const leastProbable = 3;
const leastPossible = 0;

/** How sure an entry is, and what speaks against it, heaviest first; undefined where it is not worth a word. */
export interface Verdict {
  certainty: Certainty;
  doubts: Doubt[];
}

/** Weighs what speaks for an entry against what speaks against it. */
export function weigh(
  candidate: Candidate,
  prior: Prior,
  rows: { evidence: readonly Evidence[]; doubts: readonly DoubtRow[] },
): Verdict | undefined {
  let isNamed = false;
  let sum = weightOf[prior];
  for (const { weight, holds } of rows.evidence) {
    if (!holds(candidate)) continue;
    isNamed ||= weight === 'certain';
    sum += weight === 'certain' ? leastProbable : weight;
  }
  const against: (Doubt & { weight: number })[] = [];
  for (const { id, weight, holds } of rows.doubts) {
    const says = holds(candidate);
    if (says === undefined) continue;
    against.push({ id, weight, says });
    sum -= weight;
  }
  const doubts = against.sort((a, b) => b.weight - a.weight).map(({ id, says }) => ({ id, says }));
  const isSaid = candidate.report.deciding.some(
    ({ unsaid }) => unsaid === undefined || unsaid === 'supposed',
  );
  if (isSaid && isNamed) return { certainty: 'certain', doubts };
  if (sum < leastPossible) return undefined;
  return { certainty: sum < leastProbable ? 'possible' : 'probable', doubts };
}
