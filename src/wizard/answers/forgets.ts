import type { AnswerChange, Answers, Question } from './answers.ts';
import { subjectOf } from './answers.ts';
import { asked, isSaying } from './questions.ts';

/** What may happen to a case, apart from an answer of its own. */
export type Happening = keyof typeof forgets;

/** What belongs to one error: the values of the text that showed it, and what was asked because of it. */
const ofAnError = ['said', 'from', 'decided'] as const satisfies readonly Question[];

/** What belongs to one try of a join. */
const ofAPress = ['before', 'pressed', 'pressedAt'] as const satisfies readonly Question[];

/**
 * What each happening leaves behind: the only list of it. Whatever stands in no row is kept until it is answered anew.
 *
 * An answer that hangs on what has changed is not false then, but nobody gave it of the new thing: it is asked again.
 */
export const forgets = {
  /** Another SPP, as far as anybody knows: what was said of the old one, of its account and of a join to it. */
  'other-address': [...ofAnError, ...ofAPress, 'spp', 'sppIs', 'account'],
  /** Another name for the same SPP, tested by the check that offers it: Join was not pressed with it. */
  'better-name': ofAPress,
  /** Another error, picked, looked up or recognised in a new text. */
  'other-error': ofAnError,
  /** The same try goes on failing, and nobody knows yet with what. */
  'still-failing': [...ofAnError, 'error'],
  /** Another way into the wizard: whatever belongs to one error, how one came to it, and the wait that it asked for. */
  'other-door': [...ofAnError, 'error', 'door', 'outcome', 'clock', 'waits'],
  /** A new try: what came of the one before, and the wait before this one. */
  'join-pressed': [...ofAnError, 'error', 'outcome', 'waits', 'clock'],
  /** There is no next try to wait for. */
  'join-worked': ['waits', 'clock'],
  'started-again': ['said', ...asked.filter((question) => !isSaying(question))] as Question[],
} as const satisfies Record<string, readonly Question[]>;

/** The change of answers that a happening brings: spread it before what is answered with it. */
export const forgotten = (happening: Happening): AnswerChange =>
  Object.fromEntries(forgets[happening].map((question) => [question, undefined]));

/** The change that takes a happening back: what it forgets, as it was. */
export const givenBack = (happening: Happening, as: Answers): AnswerChange =>
  Object.fromEntries(forgets[happening].map((question) => [question, as[question]]));

/** To another error: the address that the old one was about comes along, whoever named it. */
export const toOtherError = (answers: Answers): AnswerChange => ({
  ...forgotten('other-error'),
  address: answers.address ?? subjectOf(answers.said),
});
