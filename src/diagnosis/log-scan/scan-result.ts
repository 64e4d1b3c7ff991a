import type { AlsoSeen, Match, Range } from '../recognition/recognition.ts';
import type { SecretKind } from '../secrets/secret-kind.ts';

/** Whose text it is: a paste comes from somebody who says that his join failed; in a log any program may have its say. */
export type TextKind = 'paste' | 'log';

/** Where a report stands. */
export interface ScanPlace {
  /** The words that decided, as offsets in the whole text, in UTF-16 units. */
  at: Range[];
  /** Of its first deciding word, counted from 1 by line feeds. */
  line: number;
  /** What stands around it; `from` is the offset of its beginning in the whole text, in UTF-16 units. */
  excerpt: { text: string; from: number };
}

/** One error in a log: where it stands first, and how often. */
export interface ScanHit extends Match, ScanPlace {
  /** How often it was found, this place among them. A Python traceback tells the same error more than once. */
  count: number;
  /** Where it stands last; absent where it was found once. */
  last?: ScanPlace;
}

/** What a scan found. Of the text itself no more is kept than the excerpts. */
export interface ScanResult {
  /** In the order of the text, at most 50; of a log only what is certain or probable. */
  hits: ScanHit[];
  /** Occurrences that are not in `hits`: repeats of the same error, and what came after the fiftieth. */
  more: number;
  /** As in a recognition: what the text may also mean, and the question that decides. */
  alsoSeen: AlsoSeen[];
  /** The text is the vendor's own example, not a case. */
  manualExample: boolean;
  /** Private keys that stood in the text, each kind once: they were taken out before anything was read. */
  keysTakenOut: SecretKind[];
  /** Length of the text in UTF-16 units. */
  units: number;
  /** Line feeds in the text, and one. */
  lines: number;
}
