import type { Document } from './document.ts';
import type { Shelf } from './shelf.ts';

interface Citation<Of extends Document> {
  source: Of;
  /** The point of that document that supports the statement; absent where none was named yet. A point of another does not compile. */
  excerpt?: keyof Shelf[Of['id']];
}

/** A document, and which of its excerpts. */
export type Cited = { [Of in Document as Of['id']]: Citation<Of> }[Document['id']];
