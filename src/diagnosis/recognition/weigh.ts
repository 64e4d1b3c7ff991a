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
  const held = rows.evidence.filter(({ holds }) => holds(candidate));
  const against = rows.doubts.flatMap(({ id, weight, holds }) => {
    const says = holds(candidate);
    return says === undefined ? [] : [{ id, weight, says }];
  });
  const doubts = against.sort((a, b) => b.weight - a.weight).map(({ id, says }) => ({ id, says }));
  const isSaid = candidate.report.deciding.some(
    ({ unsaid }) => unsaid === undefined || unsaid === 'supposed',
  );
  if (isSaid && held.some(({ weight }) => weight === 'certain')) return { certainty: 'certain', doubts };
  const sum =
    weightOf[prior] +
    held.reduce((total, { weight }) => total + (weight === 'certain' ? leastProbable : weight), 0) -
    against.reduce((total, { weight }) => total + weight, 0);
  if (sum < leastPossible) return undefined;
  return { certainty: sum < leastProbable ? 'possible' : 'probable', doubts };
}
