import type { FindingId } from '../findings/catalogue.ts';
import type { Fault } from './fault.ts';
import type { Basis } from '../sources/basis.ts';
import type { Source } from '../sources/source.ts';
import type { Statement } from '../sources/statement.ts';
import type { BeforeJoin } from './before-join.ts';
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

/** Who has to act, and whom a hand-off is addressed to. */
export type Actor = 'sps-admin' | 'spp-admin' | 'network' | 'certificates';

/** SPP's own names of its administrators, verbatim. Source: SPP administration guide, "Administrator permissions". */
export type SppRole =
  | 'Appliance Administrator'
  | 'Asset Administrator'
  | 'Authorizer Administrator'
  | 'Operations Administrator'
  | 'Security Policy Administrator'
  | 'User Administrator';

/**
 * What a case has behind it. A step that would find it out, or do it, is left out then.
 *
 * `address-checked`: a check of the address that the case is about was made here. `names-seen`: that check saw SPP's certificate, so
 * its names are known. `address-clear`: nothing seen would stop a join at that address. `other-address`: a check found another address
 * that leads to SPP and stands in its certificate. `no-address`: a check saw the names, and found no address that can be used. `error-read`: the raw error is here. `list-seen`: the list of session connections on
 * SPP was looked at, and what it shows was said.
 */
export type Settled =
  | 'address-checked'
  | 'names-seen'
  | 'address-clear'
  | 'other-address'
  | 'no-address'
  | 'error-read'
  | 'list-seen';

/** One way to do a step: a menu path of SPP's web client, or a command, as it is typed. `{host}` is filled in; `<ID>` is for the reader. */
export interface Command {
  by: 'web-client' | 'powershell' | 'api';
  run: string;
  /** The SPP that it is for: `from-7` the web client's, `before-7` the desktop client's. Absent: any. */
  only?: 'from-7' | 'before-7';
  /** What it does, or where it is typed, if its step does not say so; a whole sentence. */
  note?: string;
}

/** One thing to do. Its id is permanent, and its own in the entry. */
export type Step = Statement & {
  id: string;
  who: Actor;
  /** SPP's own name of who may do it; absent where `who` is nobody of SPP's, or any of its administrators may. */
  role?: SppRole;
  /** `cannot-be-undone` is never the first step of an entry, and says what it breaks in `breaks`. */
  safety: 'safe' | 'cannot-be-undone';
  /** What is lost with a step that cannot be undone, or interrupted by one that can; absent where nothing is. */
  breaks?: string;
  /** Only where this variant of the entry holds; absent means always. Variants are declared by the entry and filled by guidance. */
  variant?: string;
  /** Any of these makes the step needless. Absent: it never is. */
  settledBy?: readonly Settled[];
  /** It helps only where no other address can be used; folded until a check has shown that none can. */
  otherwise?: true;
  /** The same by several ways, each with its own Copy; empty or absent where the sentence says all. */
  commands?: readonly Command[];
};

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

/** A reason, with an id of its own in the entry. */
export type Why = Statement & { id: string };

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
