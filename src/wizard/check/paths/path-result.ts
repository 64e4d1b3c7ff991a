import type { Mark } from '../../ui/verdict-mark.tsx';

const words: Partial<Record<Mark, string>> = {
  passed: 'passed',
  warning: 'warning',
  failed: 'failed',
  unknown: 'not known',
};

/** What is known of a way to SPP, in a word or two. */
export const pathResult = (mark: Mark): string => words[mark] ?? 'not tested';
