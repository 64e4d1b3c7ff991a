import type { EarlierAttempt } from '#diagnosis/case/earlier-attempt.ts';
import type { DatedCheck, Diagnosis } from '#diagnosis/diagnose.ts';

/** A check as an attempt of a timeline. */
export function attemptOfCheck(
  { checked, checkedAt }: DatedCheck,
  { outcome, joinErrors }: Pick<Diagnosis, 'outcome' | 'joinErrors'>,
): EarlierAttempt {
  const error = joinErrors[0]?.id;
  return { at: checkedAt, host: checked.address.host, came: outcome, ...(error && { error }) };
}
