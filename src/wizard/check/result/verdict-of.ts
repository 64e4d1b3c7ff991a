import type { Mark } from '../../ui/verdict-mark.tsx';
import { causeOf } from './cause-of.ts';
import { headlineOf, type Headline } from './headline.ts';
import type { Outcome } from '../run/use-check.ts';
import type { PathStop } from '../paths/path-stop.ts';

/** How the answer of a check begins: a mark and where it stops, then the cause as a sentence. */
export interface Verdict {
  mark: Mark;
  kicker: string;
  /** Marked, without its full stop. */
  heading: string;
}

const marks: Record<Outcome['diagnosis']['outcome'], Mark> = {
  clear: 'passed',
  stops: 'failed',
  'not-assessed': 'unknown',
  refused: 'skipped',
};

interface Told {
  /** Another way to SPP that stops the join, where it leads the answer; else null. */
  leads: PathStop | null;
  /** A join got further than this wizard's server does. */
  wentFurther: boolean;
  /** How long ago it was checked, where that is long; else null. */
  old: string | null;
}

/** The first words of an answer that was not refused. */
export function verdictOf(
  { check, diagnosis }: Outcome,
  { title, kicker, finding }: Headline,
  { leads, wentFurther, old }: Told,
): Verdict {
  if (leads !== null)
    return { mark: 'failed', kicker: 'Told here, not seen by this check', heading: leads.title };
  if (wentFurther)
    return {
      mark: marks[diagnosis.outcome],
      kicker: 'Seen from here only',
      heading: 'This wizard’s server does not get as far as your join did',
    };
  if (finding === null)
    return {
      mark: old === null ? 'passed' : 'warning',
      kicker: old === null ? kicker : `Checked ${old}: check again before you rely on it`,
      heading: title,
    };
  const mark = diagnosis.outcome === 'clear' ? 'warning' : marks[diagnosis.outcome];
  return {
    mark,
    kicker: old === null ? kicker : `${kicker}, as of ${old}`,
    heading: causeOf(finding, check.checked),
  };
}

/** What is said of a finished check before its heading: where it stops. */
export const kickerOf = ({ diagnosis }: Outcome): string =>
  diagnosis.outcome === 'refused' ? '' : headlineOf(diagnosis).kicker;
