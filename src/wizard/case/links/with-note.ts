import type { Note, SharedCase } from '#diagnosis/case/case.ts';
import { mostNotes } from '#diagnosis/case/case.ts';

/** The case with one more note, the oldest left out where there are too many. It stays the sender's in everything else. @param by who asks; empty: nobody says */
export const withNote = (shared: SharedCase, asks: Note['asks'], at: number, by = ''): SharedCase => ({
  ...shared,
  notes: [...shared.notes, { at, ...(by.trim() !== '' && { by: by.trim() }), asks }].slice(-mostNotes),
});
