import type { Answers } from '../answers/answers.ts';
import type { StepId } from '../flow/flow.ts';
import type { CheckInHand, Outcome } from '../check/run/use-check.ts';
import { prerequisites } from './prerequisites/catalogue.ts';
import { isDone } from './prerequisite-status.ts';
import { areVersionsDone, versionsOf } from '../check/run/versions-of.ts';

/** A step behind you: what it asks for is there, you have only been there, or its check found that the join would stop. */
export type Behind = 'done' | 'visited' | 'failed';

/** What is known of the way so far. `ticks`: ids of the prerequisites that were ticked. */
export interface Way {
  answers: Answers;
  parsed: CheckInHand['parsed'];
  outcome: Outcome | null;
  ticks: Pick<ReadonlySet<string>, 'has'>;
}

/** How many things have to be ready: each prerequisite, and that the versions match. */
export const prerequisitesInAll = prerequisites.length + 1;

/** How many of them are done. */
export const prerequisitesDone = ({ answers, outcome, ticks }: Omit<Way, 'parsed'>): number =>
  prerequisites.filter((one) => isDone(one, outcome, ticks)).length +
  (areVersionsDone(versionsOf(answers, outcome), ticks) ? 1 : 0);

function howAddressWent({ answers, parsed, outcome }: Way): Behind {
  // What SPS takes no address to be is known without a check; what our server does not dial is not.
  if (answers.address !== undefined && !parsed.ok) return 'failed';
  if (outcome?.diagnosis.outcome === 'stops') return 'failed';
  return outcome?.diagnosis.outcome === 'clear' ? 'done' : 'visited';
}

/** How a step of the rail went that lies behind you. */
export function stepProgress(step: StepId, way: Way): Behind {
  const doneIf = (done: boolean): Behind => (done ? 'done' : 'visited');
  if (step === 'address') return howAddressWent(way);
  if (step === 'before') return doneIf(prerequisitesDone(way) === prerequisitesInAll);
  if (step === 'account') return doneIf(way.answers.account === 'ready');
  if (step === 'press') return doneIf(way.answers.pressed !== undefined);
  return 'visited';
}
