import * as z from 'zod/mini';
import type { Attempt, NotTriedBecause } from '../../facts/attempt.ts';
import { notTriedBecause } from '../../facts/attempt.ts';
import type { Kind } from './field-kinds.ts';

/** What was seen, why it failed, or why it was not tried. */
type SharedAttempt<Kept, Reason> = { saw: Kept } | { failed: Reason } | { because: NotTriedBecause };

/** An attempt without how long it took and what the platform said of it, which come back as 0 and empty. */
export const attemptOf = <Fact, Kept, Reason>(
  fact: Kind<Fact, Kept>,
  reason: z.core.$ZodType<Reason>,
): Kind<Attempt<Fact, Reason>, SharedAttempt<Kept, Reason>> => ({
  schema: z.union([
    z.object({ saw: fact.schema }),
    z.object({ failed: reason }),
    z.object({ because: notTriedBecause }),
  ]) as unknown as z.core.$ZodType<SharedAttempt<Kept, Reason>>,
  pack: (one) => {
    if (one.outcome === 'observed') return { saw: fact.pack(one.fact) };
    return one.outcome === 'failed' ? { failed: one.reason } : { because: one.because };
  },
  unpack: (one, place) => {
    if ('saw' in one) return { outcome: 'observed', fact: fact.unpack(one.saw, place), tookMs: 0 };
    if ('failed' in one) return { outcome: 'failed', reason: one.failed, detail: '', tookMs: 0 };
    return { outcome: 'not-tried', because: one.because };
  },
  redact: (one, redactors, how) => ('saw' in one ? { saw: fact.redact(one.saw, redactors, how) } : one),
  isText: false,
});
