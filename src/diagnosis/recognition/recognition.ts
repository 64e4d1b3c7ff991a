import type { Basis } from '../sources/basis.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import type { QuestionId } from '../join-errors/questions.ts';
import type { Reason } from '../join-errors/reason.ts';

/** A stretch of the original text in UTF-16 units, half-open. */
export type Range = [start: number, end: number];

/** Values that the text itself names. Names are what a text says, never something to type unchecked. */
export interface MatchFacts {
  host?: string;
  port?: number;
  /** Without user name, password, query and fragment. */
  url?: string;
  path?: string;
  /** The number after `v` in the path. */
  apiVersion?: number;
  code?: number;
  /** HTTP status; null where the text says that there was none. */
  status?: number | null;
  /** What was typed on SPS, as the text shows it. */
  entered?: string;
  /** What the certificate names, in the order of the text; never one that was cut off. */
  offeredNames?: string[];
  reason?: Reason;
  node?: string;
  /** What SPP says with its code, in its words; where no entry knows the code, nothing else tells. */
  message?: string;
}

/**
 * How sure it is that a text shows an error of the join.
 *
 * `certain`: the report names the join itself (SPS's frame or red message, the join's path, SPP's code with its sentence). `probable`: the
 * error's own words, from somebody who says that his join failed, and nothing of weight speaks against them. `possible`: words that
 * would fit, while no program or another one is named; never a headline.
 */
export type Certainty = 'certain' | 'probable' | 'possible';

/** Something in the report that speaks against it being SPS's: the row of the table of doubts, and one sentence for the reader, such as “The text also names ServiceNow.” */
export interface Doubt {
  id: string;
  says: string;
}

/** One error that the text shows. `changes`: letters read differently by the pass for OCR slips, original range and reading. */
export interface Match {
  id: JoinErrorId;
  basis: Basis;
  /** The words that decided, in the order of the text. */
  at: Range[];
  facts: MatchFacts;
  certainty: Certainty;
  /** Heaviest first; empty where nothing speaks against it. */
  doubts: Doubt[];
  changes?: { at: Range; readAs: string }[];
}

/** An error that the text may also mean; `needs` is the question that decides. */
export interface AlsoSeen {
  id: JoinErrorId;
  /** Id of the question, which several errors may turn on; null where it is asked for this one alone. */
  asks: QuestionId | null;
  needs: string;
}

/** Something known in the text, whether or not it decided anything. Words are given as the catalogue writes them. */
export interface Seen {
  kind: 'code' | 'url' | 'host' | 'words';
  value: string;
  at: Range;
}

export interface Recognition {
  /** In the order of the text, repeats left out, at most 50. */
  matches: Match[];
  /** Occurrences that are not in `matches`: repeats of the same error, and what came after the fiftieth. */
  more: number;
  alsoSeen: AlsoSeen[];
  /** In the order of the text, at most 50. */
  seen: Seen[];
  /** The text is the vendor's own example, not a case. */
  manualExample: boolean;
}
