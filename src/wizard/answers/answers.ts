import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { Sayings } from './sayings.ts';
import { mayComeIn, sayable } from './sayings.ts';
import { trimEnd } from './trim-end.ts';

/**
 * What a visitor has answered so far, by question. It stands in the fragment of the address, so that a link, a reload and Back
 * show the same screen and no log or Referer gets it. Absent means not answered.
 *
 * Whoever sends a link writes them, so the free values are hearsay until this tab vouches for them.
 */
export interface Answers {
  /** How the visitor came in: `join`, `failed`, `symptom`, `catalogue` or `case`. */
  readonly door?: string;
  /** What is or will be typed on SPS, as it stands in the field; parsed where it is used. */
  readonly address?: Hearsay<string>;
  /** Id of the join error at hand. */
  readonly error?: string;
  /** Which words the product uses: `join`, `link` or `unsure`. */
  readonly generation?: string;
  /** SPS's version as typed. */
  readonly sps?: string;
  /** SPP's version as typed, where no check has seen it. */
  readonly spp?: string;
  /** Which generation SPP is, where no version says it: `spp2`, `spp6`, `spp7` or `unsure`. */
  readonly sppIs?: string;
  /** `ready` or `unsure`: whether the SPP account has the two permissions. */
  readonly account?: string;
  /** `worked`, `failing` or `running`. */
  readonly outcome?: string;
  /** Values that were read from a pasted text, as a link holds them. */
  readonly said?: Hearsay<Sayings>;
  /**
   * `text` where the error was recognised in a pasted text, which itself is never kept here; `confirmed` where such a text left it open
   * whose error it is, and the visitor said that SPS showed it; `check` where a check before the join, or what was told beside one, led
   * to it.
   */
  readonly from?: string;
  /** When the wait is over, ms since the epoch; may lie in the past. */
  readonly clock?: string;
  /** Whether some SPS was joined before, as SPP said when it was checked: `yes`, `no` or `unknown`. */
  readonly before?: string;
  /** Age of the newest facts of SPP when Join was pressed, ms by the checker’s clock; 0 where there were none. Only newer ones show what came of it. */
  readonly pressed?: string;
  /** When Join was pressed, as far as it was said here: ms since the epoch by the clock of this browser. For what is waited for, never for what was seen. */
  readonly pressedAt?: string;
  /** Id of the join error that the last try failed with, where it asks to wait before the next one. */
  readonly waits?: string;
  /** `no`: the visitor may not change SPP, so that steps there are handed over. */
  readonly mayChangeSpp?: string;
  /** Id of the answer to the question that decides what to do at an error, such as what the list on SPP shows, or which error it is, such as a drawn symptom. */
  readonly decided?: string;
  /** Ids of the join errors whose resolution was followed without success, in that order. */
  readonly tried?: readonly string[];
}

export type Question = keyof Answers;

/** As it stands in the fragment: what a text is said to name has a question for each value. */
type Asked = Exclude<Question, 'said'> | keyof Sayings;

const like =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);

/** What an answer may look like; anything else in a link is dropped. */
const accepted: Record<Asked, (value: string) => boolean> = {
  door: like(/^(?:join|failed|symptom|catalogue|case)$/),
  address: like(/^[^]{1,2000}$/),
  error: like(/^[a-z0-9-]{1,60}$/),
  generation: like(/^(?:join|link|unsure)$/),
  sps: like(/^.{1,40}$/),
  spp: like(/^.{1,40}$/),
  sppIs: like(/^(?:spp[267]|unsure)$/),
  account: like(/^(?:ready|unsure)$/),
  outcome: like(/^(?:worked|failing|running)$/),
  ...sayable,
  from: like(/^(?:text|confirmed|check)$/),
  clock: like(/^\d{12,14}$/),
  before: like(/^(?:yes|no|unknown)$/),
  pressed: like(/^\d{1,14}$/),
  pressedAt: like(/^\d{12,14}$/),
  waits: like(/^[a-z0-9-]{1,60}$/),
  mayChangeSpp: like(/^no$/),
  decided: like(/^[a-z-]{1,40}$/),
  tried: like(/^[a-z0-9-]{1,60}$/),
};

/** Most values kept of a question that takes several. Of the errors that were followed all count: none may come again. */
const mostOf = (question: Asked): number => (question === 'tried' ? 64 : 8);

const asked = Object.keys(accepted).sort() as Asked[];
const takesSeveral = (question: Asked): boolean => question === 'offered' || question === 'tried';
const isSaying = (question: Asked): question is keyof Sayings => question in sayable;

/** Punctuation that mail programs and people put after a link; ours is percent-encoded. */
const trailing = ` \t\r\n\u00a0.,;:!?'"()<>[]{}`;

/** Longest fragment that is read, in UTF-16 units (security rule 8); the longest that we write is far shorter. */
const longestFragment = 16 * 1024;

/** What a link holds: its answers, and whether something was refused for the characters in it (`mayComeIn`). */
export interface ReadLink {
  readonly answers: Answers;
  readonly refused: boolean;
}

/**
 * The door: reads a fragment, with or without its `#`. Unknown questions and unusable values are dropped, and a fragment longer than any
 * of ours.
 */
export function readLink(fragment: string): ReadLink {
  if (fragment.length > longestFragment) return { answers: {}, refused: false };
  let text = trimEnd(fragment.replace(/^#/, ''), trailing);
  // Some scanners encode a whole fragment once more.
  if (!text.includes('=')) text = text.replaceAll(/%3d/gi, '=').replaceAll(/%26/g, '&');
  const given = new URLSearchParams(text);
  const answers: Record<string, unknown> = {};
  const said: Record<string, unknown> = {};
  let refused = false;
  for (const question of asked) {
    const clean = given.getAll(question).filter(mayComeIn);
    refused ||= clean.length < given.getAll(question).length;
    const values = clean.filter(accepted[question]);
    const [first] = values;
    if (first === undefined) continue;
    const value = takesSeveral(question) ? [...new Set(values)].slice(0, mostOf(question)) : first;
    if (isSaying(question)) said[question] = value;
    else answers[question] = question === 'address' ? Hearsay.of(value) : value;
  }
  if (Object.keys(said).length > 0) answers['said'] = Hearsay.of(said);
  return { answers, refused };
}

/** The answers that a fragment holds. */
export const answersFromFragment = (fragment: string): Answers => readLink(fragment).answers;

/** The fragment that holds these answers, `#` included, questions sorted; empty where nothing is answered. */
export function fragmentOf({ address, said, ...rest }: Answers): string {
  const params = new URLSearchParams();
  const all: { readonly [Q in Asked]?: string | readonly string[] | undefined } = {
    ...rest,
    ...(address !== undefined && { address: Hearsay.open(address) }),
    ...(said !== undefined && Hearsay.open(said)),
  };
  for (const question of asked) {
    const value = all[question];
    const values = typeof value === 'string' ? [value] : (value ?? []).slice(0, mostOf(question));
    for (const one of values) if (mayComeIn(one) && accepted[question](one)) params.append(question, one);
  }
  // A final dot would pass for the end of a sentence when the link is read back.
  const text = params.toString().replace(/\.$/, '%2E');
  return text === '' ? '' : `#${text}`;
}

/** The answers with what of their address may stay; the very same ones where all of it may. */
export function withAddressKept(answers: Answers, keep: (given: string) => string): Answers {
  if (answers.address === undefined) return answers;
  const given = Hearsay.open(answers.address);
  const kept = keep(given);
  return kept === given ? answers : { ...answers, address: Hearsay.of(kept) };
}

/** Whether the error at hand is about a pasted text, and with it about the address that the text names. */
export const isOfText = ({ from }: Answers): boolean => from === 'text' || from === 'confirmed';

/** A change of answers; `undefined` takes one back. */
export type AnswerChange = { readonly [Q in Question]?: Answers[Q] | undefined };

/** The answers after a change. */
export function changed(answers: Answers, change: AnswerChange): Answers {
  const kept = Object.entries({ ...answers, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Answers;
}
