import type { Answers } from '../answers/answers.ts';
import { isOfText } from '../answers/answers.ts';
import type { StepId } from './flow.ts';

/** The three ways into the wizard that the menu offers, each by the step that it opens. */
export type MenuEntry = Extract<StepId, 'address' | 'failed' | 'catalogue'>;

/** The way on which each step lies; null for the start, which is the way into all. A resolution lies on the way by which one came. */
const wayOf: Record<Exclude<StepId, 'resolution'>, MenuEntry | null> = {
  start: null,
  address: 'address',
  before: 'address',
  account: 'address',
  press: 'address',
  result: 'address',
  running: 'address',
  done: 'address',
  failed: 'failed',
  symptom: 'failed',
  case: 'failed',
  catalogue: 'catalogue',
};

const isOnOneWay = (page: string): page is keyof typeof wayOf => page in wayOf;

/**
 * Where in the menu a page lies; null for the start, and for what lies beside the wizard.
 *
 * What to do about an error follows a pasted text, a symptom, a failed join or a check, as the answers say; where it follows nothing, it
 * was looked up.
 *
 * @param page the id of its route
 */
export function menuEntryOf(page: string, answers: Answers): MenuEntry | null {
  if (isOnOneWay(page)) return wayOf[page];
  if (page === 'rehearsal') return 'address';
  if (page !== 'resolution' && page !== 'reversing') return null;
  if (answers.from === 'check') return 'address';
  const followsFailure =
    isOfText(answers) ||
    answers.door === 'failed' ||
    answers.door === 'symptom' ||
    answers.outcome === 'failing' ||
    answers.tried !== undefined;
  return followsFailure ? 'failed' : 'catalogue';
}
