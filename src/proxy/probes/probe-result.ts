import { escapeHostile } from '#diagnosis/address/escape-hostile.ts';
import type { Attempt } from '#diagnosis/facts/attempt.ts';
import type { Result } from '#diagnosis/address/result.ts';
import type { Stopped } from './check-time.ts';

/** Why a probe observed nothing: a reason of its own union, or that the check was given up. */
export interface Failure<Reason> {
  reason: Reason | 'cancelled';
  /** The platform's own words, or ours where it said nothing. */
  detail: string;
}

export type ProbeResult<Value, Reason> = Result<Value, Failure<Reason>>;

export const failed = <Reason>(
  reason: Reason | 'cancelled',
  detail: string,
): { ok: false; why: Failure<Reason> } => ({ ok: false, why: { reason, detail } });

export const stopped = (why: Stopped): { ok: false; why: Failure<'timed-out'> } =>
  failed(why, why === 'cancelled' ? 'given up' : 'no answer within the time limit');

/** Turns an outcome into what the wire carries; hostile text in the platform's words is escaped here. */
export function asAttempt<Fact, Reason>(
  outcome: ProbeResult<Fact, Reason>,
  took: number,
): Attempt<Fact, Reason> {
  if (outcome.ok) return { outcome: 'observed', fact: outcome.value, tookMs: took };
  const { reason, detail } = outcome.why;
  if (reason === 'cancelled') return { outcome: 'not-tried', because: 'cancelled' };
  return { outcome: 'failed', reason: reason as Reason, detail: escapeHostile(detail, 300), tookMs: took };
}
