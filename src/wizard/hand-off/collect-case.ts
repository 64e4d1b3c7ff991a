import type { SharedCase } from '#diagnosis/case/case.ts';
import type { SharedAnswers } from '#diagnosis/case/shared-answers.ts';
import type { CaseKey } from '#diagnosis/case/name-tokens.ts';
import { redactWithKey } from '#diagnosis/case/redact-case.ts';
import { packCheck } from '#diagnosis/case/pack-check.ts';
import type { EarlierAttempt } from '#diagnosis/case/earlier-attempt.ts';
import { maskSecrets } from '#diagnosis/secrets/mask-secrets.ts';
import type { About } from '#diagnosis/facts/about.ts';
import { isMadeHere } from '../said/made-here.ts';
import type { Outcome } from '../check/run/use-check.ts';
import type { Answers } from '../answers/answers.ts';
import type { RecognisedIn } from './recognised-in.ts';
import { toldBy } from './told-by.ts';
import { toSharedAnswers } from './shared-answers.ts';

/** What is at hand in this tab. */
export interface AtHand {
  answers: Answers;
  outcome: Outcome | null;
  recognised: RecognisedIn;
  /** A text lies in this tab, known or not. It is never in the case. */
  hasText: boolean;
  about: About | null;
  /** The checks of this tab before that of `outcome`, oldest first. */
  earlier: readonly EarlierAttempt[];
  /** Ms since the epoch. */
  now: number;
}

/** How the sender wants it. */
export interface Wishes {
  /** Tokens for names and addresses. */
  redacted: boolean;
  by: string;
  /** Two sentences of the sender's own; absent or empty: none. */
  words?: string;
}

/** Whether an address of the case is the lab's: as the check says, or as the server lists it. */
function isPractice({ outcome, about }: AtHand, answers: SharedAnswers): boolean {
  const checked = outcome?.check.checked;
  const dns = checked?.facts.dns;
  if (dns?.outcome === 'observed' && dns.fact.source === 'practice') return true;
  const hosts = [checked?.address.host, answers.address, answers.entered, answers.host];
  return about?.practice.some(({ address }) => hosts.includes(address)) === true;
}

/** Whether there is anything to share at all. */
export const isWorthSharing = ({ answers, outcome, recognised, hasText }: AtHand): boolean =>
  outcome !== null ||
  hasText ||
  recognised.recognised.length + recognised.seen.length + recognised.maybe.length > 0 ||
  answers.error !== undefined ||
  answers.address !== undefined ||
  answers.outcome !== undefined ||
  answers.tried !== undefined;

/** The answers without what only a link says of a text: nobody pasted one here, so that a case may not say so. */
const ownAnswers = ({ said, from, ...rest }: Answers): Answers =>
  said !== undefined && isMadeHere({ said })
    ? { ...rest, said, ...(from !== undefined && { from }) }
    : { ...rest, ...(said === undefined && from !== undefined && { from }) };

/** A case as its sender has it: with the key to its tokens, null where its names stayed. */
export interface Collected {
  shared: SharedCase;
  key: CaseKey | null;
}

/** As `collectWithKey`, for whoever needs no key. */
export const collectCase = (atHand: AtHand, wishes: Wishes): SharedCase =>
  collectWithKey(atHand, wishes).shared;

/** What a check came to, in two words: a link says it before the check itself, in case it is cut. */
function foundBy({ diagnosis: { outcome, joinErrors } }: Outcome): NonNullable<SharedCase['found']> {
  const error = joinErrors[0]?.id;
  return { came: outcome, ...(error && { error }) };
}

/** Puts what is at hand into a case. A text that shows other errors than the one at hand is another case, and stays out. */
export function collectWithKey(atHand: AtHand, { redacted, by, words = '' }: Wishes): Collected {
  const { outcome, recognised: text, about, earlier, now } = atHand;
  const answers = toSharedAnswers(ownAnswers(atHand.answers));
  const told = outcome === null ? [] : toldBy(outcome.check, new Map(outcome.candidates), outcome.diagnosis);
  const ownWords = maskSecrets(words.replaceAll(/\s+/g, ' ').trim());
  const isOther =
    answers.error !== undefined &&
    text.recognised.length > 0 &&
    text.recognised.every(({ id }) => id !== answers.error);
  const shared: SharedCase = {
    at: now,
    offset: -new Date(now).getTimezoneOffset(),
    ...(by.trim() !== '' && { by: by.trim() }),
    ...(ownWords !== '' && { words: ownWords }),
    ...(about !== null && { wizard: about.version }),
    redacted: false,
    ...(outcome !== null && { found: foundBy(outcome) }),
    practice: isPractice(atHand, answers),
    answers,
    check: outcome === null ? null : packCheck(outcome.check),
    ...(told.length > 0 && { told }),
    ...(earlier.length > 0 && { earlier: [...earlier] }),
    recognised: isOther ? [] : text.recognised,
    seen: isOther ? [] : text.seen,
    // What the sender picked is no question any more.
    maybe: isOther ? [] : text.maybe.filter((id) => id !== answers.error),
    notes: [],
  };
  return redacted ? redactWithKey(shared, text.values) : { shared, key: null };
}

/** Whether the text at hand has to be sent beside the link: no error in it was recognised, so that the case says little of it. */
export const isTextMissed = ({ recognised, hasText }: AtHand): boolean =>
  hasText && recognised.recognised.length === 0;
