import type { FindingId } from '../findings/catalogue.ts';
import type { Fault } from './fault.ts';
import type { Basis } from '../sources/basis.ts';
import type { Source } from '../sources/source.ts';
import type { Statement } from '../sources/statement.ts';
import type { BeforeJoin } from './before-join.ts';
import type { Step, Why } from './step.ts';
import type { Pattern } from './pattern.ts';
import type { Sight } from './sight.ts';

/**
 * The moves of a join: 1 you press Join, 2 SPP's sign-in opens, 3 you sign in on SPP, 4 SPS registers, 5 trust validated.
 * Moves 1 to 3 are documented by the vendor's error page, 4 and 5 inferred from its URLs.
 */
export type Move = 1 | 2 | 3 | 4 | 5;

/** Where a join error stops the join; several moves where it may be any of them. */
export type StopsAt =
  { moves: readonly [Move, ...Move[]] } | { outside: 'before' | 'api-join' | 'repair' | 'after' | 'unknown' };

/** A question that takes the place of reading: what is answered names the one thing to do. */
export interface Decision {
  id: string;
  /** As it is asked, with its question mark. */
  question: string;
  /** How to find it out; always safe. */
  look: Step;
  answers: readonly DecisionAnswer[];
}

export interface DecisionAnswer {
  id: string;
  /** What the reader sees, as a clause that stands alone. */
  text: string;
  /** What to do then. Steps that cannot be undone are shown behind a confirmation of their own. */
  steps: readonly Step[];
}

/**
 * What is known of a wait before the next try, as a whole sentence with its basis.
 *
 * Minutes count from when the join failed, which only the admin can say; 0: no wait is needed; null: not known whether one helps.
 */
export type Wait = Statement & {
  minutes: number | null;
  /** What to do until then, as a whole sentence; absent where there is no wait. */
  meanwhile?: string;
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
  /** The vendor's own headings of it, verbatim, in the older and, where it differs, the newer wording; absent where the vendor's page has none. */
  vendorTitle?: { join: string; link?: string };
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
  /** What is at fault where something else than SPS meets the same; no two entries have the same. Absent: nothing else can meet it. */
  fault?: Fault;
  /** Why SPS may not meet `fault` where a program elsewhere did; a sentence with `{tool}` in it. Absent: there is no such reason. */
  onlyElsewhere?: string;
  /**
   * What an admin sees of it by himself, without a text: a page of his browser in place of SPP's sign-in, or a join that goes on. No two
   * entries have the same. Absent: it takes more to tell it.
   */
  seenAs?: Sight;
  /**
   * What else than the address as it is may mend it. `an-address-in-the-certificate`: its names are what to try, and its variants follow
   * from them (`mismatchVariant`). Absent: to name another address would mislead.
   */
  mendedBy?: 'another-address' | 'an-address-in-the-certificate';
  /** No finding shows it, but a check tells who answers at the address, and how. */
  shownByWhoAnswers?: true;
  /** SPP itself sends the answer that the error is: at an address where a check is clear, SPS reached another appliance. */
  answeredBySpp?: true;
  /**
   * It can be met although every one of `causedBy` passes, as where the browser's or SPS's own way, clock or list of CAs decides, so that
   * no check rules it out. Absent: a check that passes does.
   */
  uncheckable?: true;
  basis: Basis;
  sources: readonly [Source, ...Source[]];
  why: readonly [Why, ...Why[]];
  steps: readonly [Step, ...Step[]];
  /** What is said otherwise in a variant, by the name that steps have in `variant`; absent where nothing is. */
  variants?: Readonly<Record<string, { title?: string; why?: readonly [Why, ...Why[]] }>>;
  /** What is said instead before the join, by what was met then; the first that fits. Absent: the same as after it. */
  beforeJoin?: readonly BeforeJoin[];
  /** Asked before the steps where one look on SPP decides what to do; absent where nothing has to be decided. */
  decision?: Decision;
  wayBack: WayBack;
  wait: Wait;
  /** How pasted text shows it; absent where no text is known. */
  recognise?: Pattern;
  examples: readonly Example[];
}

export const defineJoinError = <const Id extends string>(entry: JoinError<Id>): JoinError<Id> => entry;
