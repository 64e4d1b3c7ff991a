import type { Answers } from '../answers/answers.ts';
import type { StepId } from './flow.ts';
import { railSteps } from './flow.ts';

const isOnRail = (page: string): page is StepId => (railSteps as readonly string[]).includes(page);

/** Where a failed join is looked into; on the rail only for whoever came that way, and had answered how the join went. */
const afterAFailure: readonly string[] = ['failed', 'symptom', 'resolution', 'reversing'];

/**
 * The step of the rail at which a page stands; null where the page is on no way to a join.
 *
 * What followed a check belongs to the address, what followed the press of Join to its result.
 *
 * @param page the id of its route
 */
export function railPlaceOf(page: string, answers: Answers): StepId | null {
  if (isOnRail(page)) return page;
  if (page === 'running' || page === 'done') return 'result';
  if (page === 'rehearsal') return 'press';
  if (!afterAFailure.includes(page)) return null;
  if (answers.from === 'check') return 'address';
  return answers.outcome === undefined ? null : 'result';
}
