import * as z from 'zod/mini';
import type { Answers } from '../answers/answers.ts';
import { answersFromFragment, fragmentOf } from '../answers/link.ts';
import type { StepId } from '../flow/flow.ts';
import { steps } from '../flow/flow.ts';

const key = 'sps-join-wizard.last-place';

/** After this long nobody means the same join any more. In ms: 30 days. */
const keptFor = 30 * 86_400_000;

const place = z.object({ step: z.string(), hash: z.string(), at: z.number() });

/** Where somebody was in this browser; `at` in ms since the epoch. The answers are those of its address, and as much hearsay as a link's. */
export interface LastPlace {
  step: StepId;
  answers: Answers;
  at: number;
}

const isStep = (id: string): id is StepId => steps.some((step) => step.id === id);

/** Pages that are no place of a join under way. */
const notUnderWay: readonly StepId[] = ['start', 'catalogue', 'case', 'done'];

/** Nothing read from a text outlives its tab. */
const withoutText = ({ said: _said, from: _from, ...rest }: Answers): Answers => rest;

/** Whether a page with these answers is worth an offer to come back. */
export const isUnderWay = (step: StepId, answers: Answers): boolean =>
  !notUnderWay.includes(step) && fragmentOf(withoutText(answers)) !== '';

/** Keeps the place for the next visit, where the browser lets us store anything. Nothing that was read from a pasted text is kept. */
export function keepLastPlace({ step, answers, at }: LastPlace): void {
  try {
    localStorage.setItem(key, JSON.stringify({ step, hash: fragmentOf(withoutText(answers)), at }));
  } catch {
    // Then nothing is offered next time.
  }
}

/** The last place; null where there is none, it is too old, or the browser does not let us store anything. */
export function readLastPlace(now: number): LastPlace | null {
  try {
    const parsed = place.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    if (!parsed.success || !isStep(parsed.data.step)) return null;
    const { step, hash, at } = parsed.data;
    const answers = answersFromFragment(hash);
    return at <= now && now - at < keptFor && isUnderWay(step, answers) ? { step, answers, at } : null;
  } catch {
    return null;
  }
}

/** Forgets it. */
export function forgetLastPlace(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Then there is none.
  }
}
