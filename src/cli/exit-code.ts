import type { OverallVerdict } from '#diagnosis/guidance/overall-verdict.ts';

/** Exit codes of a check, which scripts rely on; 2 also stands for an address that cannot be used and for wrong usage. */
export const exitCode: Record<OverallVerdict, 0 | 1 | 2 | 3> = {
  clear: 0,
  stops: 1,
  refused: 2,
  'not-assessed': 3,
};
