import type { Finding } from '../findings/finding.ts';

/** `clear`: nothing seen would stop the join. `not-assessed`: nothing failed, but a question that decides was not answered. */
export type Outcome = 'clear' | 'stops' | 'not-assessed' | 'refused';

/** The questions without whose answer "nothing would stop the join" cannot be said; the others may stay unknown. */
const deciding = new Set<Finding['id']>([
  'name-not-resolved',
  'port-unreachable',
  'tls-unanswered',
  'certificate-name-mismatch',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-weak',
  'status-unanswered',
  'not-spp',
  'status-contradicts-itself',
  'spp-not-online',
]);

/** Whether "nothing would stop the join" cannot be said without an answer to this. */
export const decides = (id: Finding['id']): boolean => deciding.has(id);

export function outcomeOf(findings: readonly Finding[]): Exclude<Outcome, 'refused'> {
  if (findings.some(({ stopsJoin }) => stopsJoin === true)) return 'stops';
  return findings.some(({ id, verdict }) => verdict === 'unknown' && deciding.has(id))
    ? 'not-assessed'
    : 'clear';
}
