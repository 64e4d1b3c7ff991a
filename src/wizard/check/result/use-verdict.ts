import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import { nameStops } from '../paths/name-stops.ts';
import type { PathStop } from '../paths/path-stop.ts';
import { pathStop } from '../paths/path-stop.ts';
import { hasGoneFurther } from '../run/has-gone-further.ts';
import { useReportedPaths } from '../run/reported-paths.ts';
import { seenByCheck } from '../run/seen-by-check.ts';
import { useAge } from '../run/use-age.ts';
import type { Outcome } from '../run/use-check.ts';
import type { Headline } from './headline.ts';
import { headlineOf } from './headline.ts';
import type { MainAction } from './main-action.ts';
import { mainAction } from './main-action.ts';
import type { Verdict } from './verdict-of.ts';
import { verdictOf } from './verdict-of.ts';

/** What a finished check comes to, with what was told of the other ways to SPP: the same on the page, on paper and in a ticket. */
export interface VerdictInHand {
  headline: Headline;
  verdict: Verdict;
  action: MainAction;
  /** Another way to SPP that stops the join, where it leads the answer; else null. */
  leads: PathStop | null;
  /** A join got further than this wizard's server does. */
  wentFurther: boolean;
  /** How long ago it was checked, where that is long; else null. */
  old: string | null;
  /** What a value that was tested still waits for; null for nothing. */
  waits: 'ways' | 'name' | null;
  /** What may be typed on SPS now; null where nothing may. */
  value: Known<string> | null;
}

/** @param met the join error of a text in this case about this address; null where there is none. Null where nothing was looked at. */
export function useVerdict(outcome: Outcome | null, met: JoinErrorId | null): VerdictInHand | null {
  const best = outcome?.diagnosis.enter[0]?.value;
  const told = useReportedPaths(outcome?.check.checked.address.host ?? '');
  const notFound = nameStops(useReportedPaths(best ?? ''));
  const old = useAge(outcome?.check.checkedAt ?? Number.POSITIVE_INFINITY);
  if (outcome === null || outcome.diagnosis.outcome === 'refused') return null;
  const headline = headlineOf(outcome.diagnosis);
  const stop = pathStop(told, seenByCheck(outcome).addresses);
  // What this wizard's server saw to stop the join, or what it saw differ, is said first; else the worst of the other ways.
  const leads = outcome.diagnosis.outcome === 'stops' ? null : stop;
  const wentFurther = hasGoneFurther(met, headline.stopsAt);
  const action = mainAction({ outcome, headline, leads, notFound, isOld: old !== null });
  const waits = leads !== null ? 'ways' : notFound ? 'name' : null;
  return {
    headline,
    verdict: verdictOf(outcome, headline, { leads, wentFurther, old }),
    action,
    leads,
    wentFurther,
    old,
    waits,
    value: best !== undefined && waits === null && action.does !== 'see' ? best : null,
  };
}
