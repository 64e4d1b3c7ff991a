import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { AlsoSeen, Match, Range, Recognition } from '#diagnosis/recognition/recognition.ts';

/** The text in the memory of this tab, as far as it shows one error. */
export interface ReadPasted {
  text: string;
  match: Match;
  /** What else stands in it, each error once: of a text the one that stops the join first at the head, of a log the newest. */
  others: Match[];
  /** What it would fit as well, if SPS showed it. */
  possible: Match[];
  /** What it may also be, and the question that decides. */
  alsoSeen: readonly AlsoSeen[];
  secrets: readonly Range[];
  /** This error, whatever else the text shows, is the vendor's own example, and nobody's case. */
  manualExample: boolean;
  /** A certificate, or what a tool says, stands in it as well. */
  hasEvidence: boolean;
  /** Where the text is a piece of a file: its name, and the line of the first deciding word. */
  place: { name: string; line: number } | null;
  /** Read from a picture: see `Pasted`. */
  pictured: boolean;
}

/** Reads what was pasted. */
export interface PastedReader {
  read: (id: JoinErrorId) => ReadPasted | null;
  mayBe: (id: JoinErrorId) => boolean;
  recognise: (text: string) => Recognition;
  forget: () => void;
}

/**
 * Comes with the page that takes a text, and no text is pasted before that page is there. Every other page asks here, and so brings no
 * recogniser along.
 */
let reader: PastedReader | null = null;

export const bringReader = (brought: PastedReader): void => {
  reader = brought;
};

/** Null where nothing was pasted or opened in this tab since it was loaded, or where it shows other errors. */
export const readPasted = (id: JoinErrorId): ReadPasted | null => reader?.read(id) ?? null;

/** Whether the text or file in the memory of this tab leaves it open that it is this error. */
export const mayBeInText = (id: JoinErrorId): boolean => reader?.mayBe(id) ?? false;

/** What was read is gone from the memory with the text. */
export const forgetRead = (): void => reader?.forget();

/** What a text that was pasted in this tab shows. @throws where nobody has brought what reads it */
export function recognisePasted(text: string): Recognition {
  if (reader === null) throw new Error('A text was pasted before there was anything to read it.');
  return reader.recognise(text);
}
