import type { Outcome } from './use-check.ts';
import type { Answers } from '../../answers/answers.ts';
import type { SaidVersion } from '../../answers/version.ts';
import { saidVersion } from '../../answers/version.ts';
import { sppVersion } from './spp-version.ts';
import type { VersionMatch } from './version-match.ts';
import { isExactMatch, isMismatch, versionMatch } from './version-match.ts';

/** The versions of both, and what can be said of them. */
export interface Versions {
  /** As typed; null where it was not. */
  sps: SaidVersion | null;
  /** As SPP says itself, else as typed; null where neither is known. */
  spp: SaidVersion | null;
  /** Whether `spp` was seen by a check, so that nobody need type it. */
  isSeen: boolean;
  match: VersionMatch | null;
}

/** See `Versions`. What a check saw of SPP outranks what was typed. */
export function versionsOf(answers: Answers, outcome: Outcome | null): Versions {
  const seen = saidVersion(sppVersion(outcome) ?? '');
  const [sps, spp] = [answers.sps ?? null, seen ?? answers.spp ?? null];
  return { sps, spp, isSeen: seen !== null, match: versionMatch(sps, spp) };
}

/** Id of the tick with which somebody says that the versions match where the wizard cannot tell. */
export const versionsTick = 'versions-match';

/** Whether the versions count as done: known to be the same, or compared by the admin where they are not known to differ. */
export const areVersionsDone = (
  { match }: Pick<Versions, 'match'>,
  ticks: Pick<ReadonlyMap<string, number>, 'has'>,
): boolean => isExactMatch(match) || (!isMismatch(match) && ticks.has(versionsTick));
