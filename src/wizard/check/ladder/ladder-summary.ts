import type { Mark } from '../../ui/verdict-mark.tsx';

const words: readonly [Mark, (count: number) => string][] = [
  ['failed', (count) => `${count} failed`],
  ['warning', (count) => (count === 1 ? '1 warning' : `${count} warnings`)],
  ['unknown', (count) => `${count} not known`],
  ['skipped', (count) => `${count} not tested`],
  ['passed', (count) => `${count} passed`],
];

/** The ladder in one sentence, said once when it is done and not at every row. Empty before a check. */
export function ladderSummary(verdicts: readonly Mark[]): string {
  if (verdicts.includes('checking')) return 'Checking.';
  if (verdicts.every((verdict) => verdict === 'waiting')) return '';
  const counted = words.flatMap(([verdict, said]) => {
    const count = verdicts.filter((each) => each === verdict).length;
    return count === 0 ? [] : [said(count)];
  });
  return `Check finished: ${counted.join(', ')}.`;
}
