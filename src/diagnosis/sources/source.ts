/** An outside document that a statement rests on. */
export interface Source {
  /** As a reader would look for it. */
  title: string;
  /** Null where the document has no public address. */
  url: string | null;
  /** The product version that it is about; null where it names none. */
  version: string | null;
}
