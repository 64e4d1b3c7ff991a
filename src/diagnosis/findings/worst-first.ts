import type { Verdict } from './define-check.ts';

/** The order of severity: what a reader must hear first where several answers were given. */
export const worstFirst: readonly Verdict[] = ['failed', 'unknown', 'warning', 'passed', 'skipped'];
