/** Time limits of one check, in ms. */
export interface Limits {
  /** For each attempt. */
  attemptMs: number;
  /** For all attempts together. */
  wholeMs: number;
}

/** The limits where nobody set others: an attempt that takes longer than 3 s looks dead to an admin, too. */
export const usualLimits: Limits = { attemptMs: 3000, wholeMs: 8000 };
