/** What a measure has to be. */
export interface Goal {
  sense: 'below' | 'most' | 'least';
  value: number;
  /** Absent: our measure itself is held to it. */
  of?: 'ratio';
  /** Why it is not held where it is not, and what was tried; absent: nobody knows yet. */
  whenNot?: string;
}

/** One line of the bench's table. */
export interface Row {
  what: string;
  ours: number;
  /** As it is printed behind the number; empty for what is counted. */
  unit: string;
  /** What it is measured beside, in the same run and unit; null: not on this machine. */
  peer?: { name: string; value: number | null };
  goal?: Goal;
}

/** What one bench has measured. */
export interface Report {
  title: string;
  rows: readonly Row[];
}
