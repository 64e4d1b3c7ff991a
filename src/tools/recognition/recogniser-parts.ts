import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { Pattern } from '#diagnosis/join-errors/pattern.ts';
import type { Recognition } from '#diagnosis/recognition/recognition.ts';

/** As much of an entry as recognition reads. */
export interface RecognisableEntry {
  id: JoinErrorId;
  recognise?: Pattern;
}

/** A row of the table of doubts, as far as it is needed to leave it out. */
export interface DoubtRow {
  id: string;
}

/** What a recogniser is made of, and how it is made of something else. */
export interface RecogniserParts {
  entries: readonly RecognisableEntry[];
  doubts: readonly DoubtRow[];
  create(of: {
    entries: readonly RecognisableEntry[];
    doubts: readonly DoubtRow[];
  }): (text: string) => Recognition;
}

/** Null as long as the recogniser cannot be made of a changed catalogue: then only the first table is printed. */
export const recogniserParts: RecogniserParts | null = null;
