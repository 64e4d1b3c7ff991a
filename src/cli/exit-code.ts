import type { Outcome } from '#diagnosis/guidance/outcome.ts';

/** Exit codes of a check, which scripts rely on; 2 also stands for an address that cannot be used and for wrong usage. */
export const exitCode: Record<Outcome, 0 | 1 | 2 | 3> = { clear: 0, stops: 1, refused: 2, 'not-assessed': 3 };
