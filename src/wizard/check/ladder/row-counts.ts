import type { Mark } from '../../ui/verdict-mark.tsx';

const bad: readonly [Mark, (count: number) => string][] = [
  ['failed', (count) => `${count} failed`],
  ['unknown', (count) => `${count} not known`],
  ['warning', (count) => (count === 1 ? '1 warning' : `${count} warnings`)],
  ['skipped', (count) => `${count} not tested`],
];

/** "10 rows, 1 failed": how many rows, and the worst of them. */
export function rowCounts(verdicts: readonly Mark[]): string {
  for (const [verdict, said] of bad) {
    const count = verdicts.filter((each) => each === verdict).length;
    if (count > 0) return `${verdicts.length} rows, ${said(count)}`;
  }
  return `${verdicts.length} rows, all passed`;
}
