import type { Edge, Step } from './define-step.ts';
import account from './steps/account.ts';
import address from './steps/address.ts';
import before from './steps/before.ts';
import sharedCase from './steps/case.ts';
import catalogue from './steps/catalogue.ts';
import done from './steps/done.ts';
import failed from './steps/failed.ts';
import press from './steps/press.ts';
import resolution from './steps/resolution.ts';
import result from './steps/result.ts';
import running from './steps/running.ts';
import start from './steps/start.ts';
import symptom from './steps/symptom.ts';

/** Every step of the wizard, in order: the start, the way before a join, the ways after a failed one, and the end of all. */
export const steps = [
  start,
  address,
  before,
  account,
  press,
  result,
  running,
  failed,
  symptom,
  catalogue,
  resolution,
  sharedCase,
  done,
] as const;

/** Permanent ids, derived from the list. */
export type StepId = (typeof steps)[number]['id'];

/** A way out that lands on no step does not compile here. */
const all: readonly Step<StepId, StepId | 'next'>[] = steps;

/** The same by id. */
export const stepById = Object.fromEntries(all.map((step) => [step.id, step])) as Readonly<
  Record<StepId, Step<StepId, StepId | 'next'>>
>;

/** The ways out of a step, in order, each with the step that it leads to. */
export function exitsOf(id: StepId): readonly Edge<StepId>[] {
  const next = all[all.findIndex((step) => step.id === id) + 1];
  return stepById[id].exits.flatMap(({ to, ...edge }) => {
    const landing = to === 'next' ? next?.id : to;
    return landing === undefined ? [] : [{ to: landing, ...edge }];
  });
}

/** The steps of the rail, in order. */
export const railSteps: readonly StepId[] = all.filter(({ rail }) => rail === 'own').map(({ id }) => id);
