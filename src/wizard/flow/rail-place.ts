import type { Answers } from '../answers/answers.ts';
import type { StepId } from './flow.ts';
import { stepById } from './flow.ts';

/**
 * The step of the rail at which a step stands; null where it is on no way to a join.
 *
 * What followed a check belongs to the address, what followed the press of Join to its result.
 */
export function railPlaceOf(step: StepId | null, answers: Answers): StepId | null {
  const place = step === null ? null : stepById[step].rail;
  if (place === 'own') return step;
  if (place !== 'as-one-came') return place;
  if (answers.from === 'check') return 'address';
  return answers.outcome === undefined ? null : 'result';
}
