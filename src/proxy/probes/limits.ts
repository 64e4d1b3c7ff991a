/** Time limits of one check, in ms. */
export interface Limits {
  /** For each attempt. */
  attemptMs: number;
  /** For all attempts together. */
  wholeMs: number;
  /** For what may be missing, after the rest is there. Absent: a second, or a third of an attempt where that is less. */
  patienceMs?: number;
}

/** The limits where nobody set others: an attempt that takes longer than 3 s looks dead to an admin, too. */
export const usualLimits: Limits = { attemptMs: 3000, wholeMs: 8000 };
