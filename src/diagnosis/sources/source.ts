/** An outside document, or a test of our own, that a statement rests on. */
export type Source = {
  /** Permanent; the name of its file under `documents/`. */
  id: string;
  /** As a reader would look for it. */
  title: string;
  /** What it is about. */
  product: string;
  /** The version of the product that it is about; null where it names none. */
  version: string | null;
  /** Without a locale. Null where it has no public address. */
  url: string | null;
} & Reading;

/** Whether we read it. Of some long documents only the beginning could be read. */
export type Reading =
  | { read: true | 'in part' }
  | {
      read: false;
      /** How we know what it says all the same. */
      knownFrom: string;
    };
