import type { Answers } from '../answers/answers.ts';
import { isOfText } from '../answers/answers.ts';
import type { MenuEntry } from './define-step.ts';
import type { StepId } from './flow.ts';
import { stepById } from './flow.ts';

/**
 * Where in the menu a step lies; null for the start, which is the way into all, and where there is no step.
 *
 * What to do about an error follows a pasted text, a symptom, a failed join or a check, as the answers say; where it follows nothing, it
 * was looked up.
 */
export function menuEntryOf(step: StepId | null, answers: Answers): MenuEntry | null {
  const entry = step === null ? null : stepById[step].menu;
  if (entry !== 'as-one-came') return entry;
  if (answers.from === 'check') return 'address';
  const followsFailure =
    isOfText(answers) ||
    answers.door === 'failed' ||
    answers.door === 'symptom' ||
    answers.outcome === 'failing' ||
    answers.tried !== undefined;
  return followsFailure ? 'failed' : 'catalogue';
}
