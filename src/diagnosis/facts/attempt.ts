import * as z from 'zod/mini';

/**
 * Why a probe did not run: a probe that it needs failed, the guard refused, the name leads outside the addresses that the check was
 * confined to, the whole time was up, or the check was given up.
 */
export const notTriedBecause = z.enum([
  'dns',
  'tcp',
  'tls',
  'refused',
  'leads-elsewhere',
  'time-was-up',
  'cancelled',
]);
export type NotTriedBecause = z.infer<typeof notTriedBecause>;

/**
 * One attempt to observe something: observed, failed for a reason from a closed union, or not tried.
 *
 * `tookMs` is wall time; `detail` the platform's own words, escaped, at most 300 characters.
 */
export const attempt = <Fact extends z.core.$ZodType, Reason extends z.core.$ZodType>(
  fact: Fact,
  reason: Reason,
) =>
  z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('observed'), fact, tookMs: z.number() }),
    z.object({ outcome: z.literal('failed'), reason, detail: z.string(), tookMs: z.number() }),
    z.object({ outcome: z.literal('not-tried'), because: notTriedBecause }),
  ]);

export type Attempt<Fact, Reason> =
  | { outcome: 'observed'; fact: Fact; tookMs: number }
  | { outcome: 'failed'; reason: Reason; detail: string; tookMs: number }
  | { outcome: 'not-tried'; because: NotTriedBecause };
