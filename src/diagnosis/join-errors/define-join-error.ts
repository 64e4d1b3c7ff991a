import type { FindingId } from '../findings/catalogue.ts';
import type { Basis } from '../sources/basis.ts';
import type { Source } from '../sources/source.ts';
import type { Statement } from '../sources/statement.ts';
import type { Pattern } from './pattern.ts';

/**
 * The moves of a join: 1 you press Join, 2 SPP's sign-in opens, 3 you sign in on SPP, 4 SPS registers, 5 trust validated.
 * Moves 1 to 3 are documented by the vendor's error page, 4 and 5 inferred from its URLs.
 */
export type Move = 1 | 2 | 3 | 4 | 5;

/** Where a join error stops the join; several moves where it may be any of them. */
export type StopsAt =
  { moves: readonly [Move, ...Move[]] } | { outside: 'before' | 'api-join' | 'repair' | 'after' | 'unknown' };

/** Who has to act. */
export type Actor = 'sps-admin' | 'spp-admin' | 'network' | 'certificates';

/** One thing to do. */
export type Step = Statement & {
  who: Actor;
  /** `waits`: safe, after a time. `cannot-be-undone` is never the first step of an entry. */
  safety: 'safe' | 'waits' | 'cannot-be-undone';
  /** Only when this case of the entry holds; absent means always. Cases are declared by the entry and filled by guidance. */
  when?: string;
};

/** How the admin gets back to SPS's address field. `browser-back` is documented for the two address errors only. */
export type WayBack = 'browser-back' | 'cluster-management' | 'none';

/** An example of the entry and the values that must be read from it; the examples are the entry's tests. */
export interface Example {
  text: string;
  /** Facts that recognition must report, as in `match` of the command line; others may be there too. */
  facts?: Record<string, unknown>;
  /** Where it comes from: the manual, a period client, an API description, a public code. */
  from: string;
}

/** A join error as one file: what it is, how pasted text shows it, why it stops the join, what to do, and who says so. */
export interface JoinError<Id extends string = string> {
  /** Permanent. */
  id: Id;
  /** What happened, no cause, at most 60 characters. */
  title: string;
  /** What the admin sees, as picked on the page for symptoms; one or two short sentences in our own words. */
  symptom: Statement;
  stopsAt: StopsAt;
  /**
   * Where it stops a join from the browser, if a browser meets it before SPS does; absent where only SPS meets it. SPS's own text
   * comes from `stopsAt`, so this is for what a check saw before the join.
   */
  inBrowser?: { moves: readonly [Move, ...Move[]] };
  /** Findings of a live check that show it. Empty where only SPS, or who signs in, can see it. */
  causedBy: readonly FindingId[];
  basis: Basis;
  sources: readonly [Source, ...Source[]];
  why: readonly [Statement, ...Statement[]];
  steps: readonly [Step, ...Step[]];
  wayBack: WayBack;
  /** Minutes to wait before the next try, counted from when the admin says it failed; absent where there is none. */
  wait?: { minutes: number; basis: Basis; source?: Source };
  /** How pasted text shows it; absent where no text is known. */
  recognise?: Pattern;
  examples: readonly Example[];
}

export const defineJoinError = <const Id extends string>(entry: JoinError<Id>): JoinError<Id> => entry;
