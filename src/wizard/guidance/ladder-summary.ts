import type { Mark } from '../ui/verdict-mark.tsx';

const words: readonly [Mark, string][] = [
  ['failed', 'failed'],
  ['warning', 'with a warning'],
  ['unknown', 'not known'],
  ['skipped', 'skipped'],
  ['passed', 'passed'],
];

/** The ladder in one sentence, said once when it is done and not at every row. Empty before a check. */
export function ladderSummary(verdicts: readonly Mark[]): string {
  if (verdicts.includes('checking')) return 'Checking.';
  if (verdicts.every((verdict) => verdict === 'waiting')) return '';
  const counted = words.flatMap(([verdict, word]) => {
    const count = verdicts.filter((each) => each === verdict).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return `Check finished: ${counted.join(', ')}.`;
}
