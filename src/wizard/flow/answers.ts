import { trimEnd } from './trim-end.ts';

/**
 * What a visitor has answered so far, by question. It stands in the fragment of the address, so that a link, a reload and Back
 * show the same screen and no log or Referer gets it. Absent means not answered.
 */
export interface Answers {
  /** How the visitor came in: `join`, `failed`, `symptom`, `catalogue` or `case`. */
  readonly door?: string;
  /** What is or will be typed on SPS, as it stands in the field; parsed where it is used. */
  readonly address?: string;
  /** Id of the join error at hand. */
  readonly error?: string;
  /** Which words the product uses: `join`, `link` or `unsure`. */
  readonly generation?: string;
  /** SPS's version as typed. */
  readonly sps?: string;
  /** `ready` or `unsure`: whether the SPP account has the two permissions. */
  readonly account?: string;
  /** `worked`, `failing` or `running`. */
  readonly outcome?: string;
  /** Values read from a pasted text: hearsay, never something observed. */
  readonly host?: string;
  readonly entered?: string;
  readonly offered?: readonly string[];
  readonly code?: string;
  readonly path?: string;
  readonly reason?: string;
  /**
   * `text` where the error was recognised in a pasted text, which itself is never kept here; `check` where a check before the join,
   * or what was told beside one, led to it.
   */
  readonly from?: string;
  /** When the wait is over, ms since the epoch; may lie in the past. */
  readonly clock?: string;
  /** Whether some SPS was joined before, as SPP said when it was checked: `yes`, `no` or `unknown`. */
  readonly before?: string;
  /** Age of the newest facts of SPP when Join was pressed, ms by the checker’s clock; 0 where there were none. Only newer ones show what came of it. */
  readonly pressed?: string;
  /** Ids of the join errors whose resolution was followed without success. */
  readonly tried?: readonly string[];
}

export type Question = keyof Answers;

/** What an answer may look like; anything else in a link is dropped. */
const accepted: Record<Question, RegExp> = {
  door: /^(?:join|failed|symptom|catalogue|case)$/,
  address: /^[^]{1,2000}$/,
  error: /^[a-z0-9-]{1,60}$/,
  generation: /^(?:join|link|unsure)$/,
  sps: /^.{1,40}$/,
  account: /^(?:ready|unsure)$/,
  outcome: /^(?:worked|failing|running)$/,
  host: /^.{1,253}$/,
  entered: /^.{1,253}$/,
  offered: /^.{1,253}$/,
  code: /^\d{1,6}$/,
  path: /^\/.{0,300}$/,
  reason: /^[a-z-]{1,40}$/,
  from: /^(?:text|check)$/,
  clock: /^\d{12,14}$/,
  before: /^(?:yes|no|unknown)$/,
  pressed: /^\d{1,14}$/,
  tried: /^[a-z0-9-]{1,60}$/,
};

/** Most values kept of a question that takes several. */
const maxValues = 8;

const questions = Object.keys(accepted).sort() as Question[];
const takesSeveral = (question: Question): question is 'offered' | 'tried' =>
  question === 'offered' || question === 'tried';

/** Punctuation that mail programs and people put after a link; ours is percent-encoded. */
const trailing = ` \t\r\n\u00a0.,;:!?'"()<>[]{}`;

/** Longest fragment that is read, in UTF-16 units (security rule 8); the longest that we write is far shorter. */
const longestFragment = 16 * 1024;

/** Reads a fragment, with or without its `#`. Unknown questions and unusable values are dropped, and a fragment longer than any of ours. */
export function answersFromFragment(fragment: string): Answers {
  if (fragment.length > longestFragment) return {};
  let text = trimEnd(fragment.replace(/^#/, ''), trailing);
  // Some scanners encode a whole fragment once more.
  if (!text.includes('=')) text = text.replaceAll(/%3d/gi, '=').replaceAll(/%26/g, '&');
  const given = new URLSearchParams(text);
  const answers: Record<string, string | string[]> = {};
  for (const question of questions) {
    const values = given.getAll(question).filter((value) => accepted[question].test(value));
    const first = values[0];
    if (first === undefined) continue;
    answers[question] = takesSeveral(question) ? [...new Set(values)].slice(0, maxValues) : first;
  }
  return answers;
}

/** The fragment that holds these answers, `#` included, questions sorted; empty where nothing is answered. */
export function fragmentOf(answers: Answers): string {
  const params = new URLSearchParams();
  for (const question of questions) {
    const value = answers[question];
    for (const one of typeof value === 'string' ? [value] : (value ?? []))
      if (accepted[question].test(one)) params.append(question, one);
  }
  // A final dot would pass for the end of a sentence when the link is read back.
  const text = params.toString().replace(/\.$/, '%2E');
  return text === '' ? '' : `#${text}`;
}

/** A change of answers; `undefined` takes one back. */
export type AnswerChange = { readonly [Q in Question]?: Answers[Q] | undefined };

/** The answers after a change. */
export function changed(answers: Answers, change: AnswerChange): Answers {
  const kept = Object.entries({ ...answers, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Answers;
}
