import { expect, test } from 'vitest';
import type { Mark } from '../../ui/verdict-mark.tsx';
import { ladderSummary } from './ladder-summary.ts';

test.each<[string, Mark[], string]>([
  ['before a check there is nothing to say', ['waiting', 'waiting'], ''],
  ['rows that finish do not interrupt', ['passed', 'checking', 'waiting'], 'Checking.'],
  [
    'what failed is said first, and not known is not failed',
    ['passed', 'unknown', 'passed', 'failed', 'skipped', 'warning'],
    'Check finished: 1 failed, 1 warning, 1 not known, 1 not tested, 2 passed.',
  ],
])('%s', (_, verdicts, words) => {
  expect(ladderSummary(verdicts)).toBe(words);
});
