import type { Answers } from '../answers/answers.ts';
import type { Condition, StepId } from './flow.ts';
import { steps } from './flow.ts';

const holds = (condition: Condition | undefined, answers: Answers): boolean => {
  if (condition === undefined) return true;
  const answer = answers[condition.question];
  return condition.is === undefined ? answer !== undefined : answer === condition.is;
};

/** Where a step leads with these answers; null from the last one. */
export function walk(from: StepId, answers: Answers): StepId | null {
  const step = steps.find(({ id }) => id === from);
  return step?.exits.find(({ when }) => holds(when, answers))?.to ?? null;
}

/** What a step is called. */
export const titleOf = (wanted: StepId): string => steps.find(({ id }) => id === wanted)?.title ?? wanted;
