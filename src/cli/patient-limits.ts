import type { Appliance } from '#lab/define-appliance.ts';
import type { Limits } from '#proxy/probes/limits.ts';

/** Findings of an appliance that never answers: it takes all the time that it is given. */
const silence: ReadonlySet<string> = new Set(['tls-unanswered', 'status-unanswered']);

/**
 * Time for a check of a practice appliance, so that a busy machine does not decide what is seen: much for what answers, and for what
 * never does only what a connection may need.
 */
export const patientLimits = ({ findings }: Appliance['expects']): Limits => ({
  ...(findings.some((id) => silence.has(id))
    ? { attemptMs: 10_000, wholeMs: 25_000 }
    : { attemptMs: 30_000, wholeMs: 60_000 }),
  // The second look of an expensive handshake waits for its turn in the thread.
  patienceMs: 30_000,
});
