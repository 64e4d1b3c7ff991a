import type { Generation } from '#diagnosis/guidance/generation.ts';
import type { SppGeneration } from '#diagnosis/guidance/spp-generation.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { Sayings } from './sayings.ts';
import type { SaidVersion } from './version.ts';

/** How a visitor came in. */
export type Door = 'join' | 'failed' | 'symptom' | 'catalogue' | 'case';

/** What the visitor says of a join. */
export type JoinOutcome = 'worked' | 'failing' | 'running';

/** Whether some SPS is joined, as SPP's public status tells. */
export type Joined = 'yes' | 'no' | 'unknown';

/**
 * What led to the error at hand: `text`, a pasted text, which itself is never kept here; `confirmed`, such a text that left it open whose
 * error it is, where the visitor said that SPS showed it; `check`, a check before the join, or what was told beside one.
 */
export type LedBy = 'text' | 'confirmed' | 'check';

/**
 * What a visitor has answered so far, by question. It stands in the fragment of the address, so that a link, a reload and Back
 * show the same screen and no log or Referer gets it. Absent means not answered.
 *
 * Every value was read at the door (`readLink`), so that nobody reads it again. Whoever sends a link writes them, so the free values are
 * hearsay until this tab vouches for them.
 */
export interface Answers {
  /** How the visitor came in. */
  readonly door?: Door;
  /** What is or will be typed on SPS, as it stands in the field; parsed where it is used. */
  readonly address?: Hearsay<string>;
  /** The join error at hand. */
  readonly error?: JoinErrorId;
  /** Which words the product uses. */
  readonly generation?: Generation;
  /** SPS's version as typed. */
  readonly sps?: SaidVersion;
  /** SPP's version as typed, where no check has seen it. */
  readonly spp?: SaidVersion;
  /** Which generation SPP is, where no version says it. */
  readonly sppIs?: SppGeneration | 'unsure';
  /** Whether the SPP account has the two permissions. */
  readonly account?: 'ready' | 'unsure';
  readonly outcome?: JoinOutcome;
  /** Values that were read from a pasted text, as a link holds them. */
  readonly said?: Hearsay<Sayings>;
  /** What led to the error at hand; absent where it was picked or looked up. */
  readonly from?: LedBy;
  /** When the wait before the next try is over: ms since the epoch, by the clock of this browser. It may lie in the past. */
  readonly clock?: number;
  /** Whether some SPS was joined before, as SPP said when it was checked. */
  readonly before?: Joined;
  /**
   * When the newest facts of SPP were seen that were at hand when Join was pressed: ms since the epoch, by the checker's clock; 0 where there
   * were none. Only newer ones show what came of it.
   */
  readonly pressed?: number;
  /** When Join was pressed, as far as it was said here: ms since the epoch, by the clock of this browser. For what is waited for, never for what was seen. */
  readonly pressedAt?: number;
  /** The join error that the last try failed with, where it asks to wait before the next one. */
  readonly waits?: JoinErrorId;
  /** `no`: the visitor may not change SPP, so that steps there are handed over. */
  readonly mayChangeSpp?: 'no';
  /** Id of the answer to the question that decides what to do at an error, such as what the list on SPP shows, or which error it is, such as a drawn symptom. */
  readonly decided?: string;
  /** The join errors whose resolution was followed without success, in that order. */
  readonly tried?: readonly JoinErrorId[];
}

export type Question = keyof Answers;

/** The answers with what of their address may stay; the very same ones where all of it may. */
export function withAddressKept(answers: Answers, keep: (given: string) => string): Answers {
  if (answers.address === undefined) return answers;
  const given = Hearsay.open(answers.address);
  const kept = keep(given);
  return kept === given ? answers : { ...answers, address: Hearsay.of(kept) };
}

/** Whether the error at hand is about a pasted text, and with it about the address that the text names. */
export const isOfText = ({ from }: Answers): boolean => from === 'text' || from === 'confirmed';

/** The address that a text is about, to look for facts of this tab and to fill the field of the check. */
export function subjectOf(said: Hearsay<Sayings> | undefined): Hearsay<string> | undefined {
  const { entered, host } = said === undefined ? {} : Hearsay.open(said);
  const subject = entered ?? host;
  return subject === undefined ? undefined : Hearsay.of(subject);
}

/** A change of answers; `undefined` takes one back. What a change takes along with it stands in `forgets.ts`. */
export type AnswerChange = { readonly [Q in Question]?: Answers[Q] | undefined };

/** The answers after a change. */
export function changed(answers: Answers, change: AnswerChange): Answers {
  const kept = Object.entries({ ...answers, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Answers;
}
