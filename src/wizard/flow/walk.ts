import type { Answers } from '../answers/answers.ts';
import type { Condition } from './define-step.ts';
import type { StepId } from './flow.ts';
import { exitsOf, stepById } from './flow.ts';

const holds = (condition: Condition | undefined, answers: Answers): boolean => {
  if (condition === undefined) return true;
  const answer = answers[condition.question];
  return condition.is === undefined ? answer !== undefined : answer === condition.is;
};

/** Where a step leads with these answers; null from the last one. */
export const walk = (from: StepId, answers: Answers): StepId | null =>
  exitsOf(from).find(({ when }) => holds(when, answers))?.to ?? null;

/** What a step is called. */
export const titleOf = (wanted: StepId): string => stepById[wanted].title;
