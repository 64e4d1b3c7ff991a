import type { Known } from '#diagnosis/sources/known.ts';
import type { Outcome } from '../check/run/use-check.ts';

/** What goes into SPS's field. */
export interface ValueToType {
  /** Null where nothing is known that could be typed. */
  value: Known<string> | null;
  /** The check that tested the value; null where none did. */
  tested: Outcome | null;
}

/** What a check says may be typed, else what was typed here, as long as no check speaks against it. */
export function valueToType(outcome: Outcome | null, own: Known<string> | null): ValueToType {
  // Our server does not dial it: nothing speaks against it, and nothing for it.
  if (outcome === null || outcome.diagnosis.outcome === 'refused') return { value: own, tested: null };
  const best = outcome.diagnosis.enter[0]?.value ?? null;
  return { value: best, tested: best === null ? null : outcome };
}
