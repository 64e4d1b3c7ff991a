import type { Outcome } from '../check/run/use-check.ts';
import type { Prerequisite } from './prerequisites/define-prerequisite.ts';
import { statusOf } from './prerequisite-status.ts';

/** The prerequisites by what a check says of them, each in its own order. */
export interface ByStatus {
  /** What the check found against the join. */
  failed: readonly Prerequisite[];
  /** Those of `toTick` of which the check saw something that settles nothing. */
  doubted: readonly Prerequisite[];
  /** What is left for the admin to know. */
  toTick: readonly Prerequisite[];
  proven: readonly Prerequisite[];
}

/** Sorts them by what the check settled; all are to tick where there was none. */
export function sortedByStatus(all: readonly Prerequisite[], outcome: Outcome | null): ByStatus {
  const having = (is: string) => all.filter((one) => statusOf(one, outcome).is === is);
  const failed = having('failed');
  const proven = having('proven');
  return {
    failed,
    proven,
    doubted: having('doubted'),
    toTick: all.filter((one) => !failed.includes(one) && !proven.includes(one)),
  };
}
