/** A press, and where the reader was with it: what came of it is shown to who is still there. */
export interface Asked {
  /** What had the focus then; null for nothing. */
  from: Element | null;
  /** Whether the focus stays there all the same, because text is typed there. */
  stays: boolean;
}

/** What is done for the reader besides saying what came: it is focused and brought into view, only brought into view, or neither. */
export type Shown = 'focused' | 'in-view' | 'said';

/** What to do for who asked, by what has the focus now; null for nothing, as after a button that went away. */
export function howToShow({ from, stays }: Asked, active: Element | null): Shown {
  if (active === null) return 'focused';
  // Whoever went elsewhere in the meantime is left there.
  if (active !== from) return 'said';
  return stays ? 'in-view' : 'focused';
}
