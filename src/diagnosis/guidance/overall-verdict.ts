import { checks } from '../findings/catalogue.ts';
import type { Check } from '../findings/define-check.ts';
import type { Finding } from '../findings/finding.ts';

/** `clear`: nothing seen would stop the join. `not-assessed`: nothing failed, but a question that decides was not answered. */
export type OverallVerdict = 'clear' | 'stops' | 'not-assessed' | 'refused';

const deciding: ReadonlySet<Finding['id']> = new Set(
  (checks as readonly Check<Finding['id']>[]).flatMap(({ id, decides: it }) => (it === true ? [id] : [])),
);

/** Whether "nothing would stop the join" cannot be said without an answer to this. */
export const decides = (id: Finding['id']): boolean => deciding.has(id);

/** At how many of an address's IPv4 addresses the join would stop, `of` how many that were looked at; 0 of 0 where a name led nowhere. */
export interface Stopping {
  at: number;
  of: number;
}

export const stoppingOf = (findings: readonly Finding[], endpoints: readonly unknown[]): Stopping => ({
  at: new Set(findings.flatMap(({ evidence }) => evidence.failsAt)).size,
  of: endpoints.length,
});

/** Whether SPS meets what stops the join is chance: it takes one of several addresses, and only some of them are bad. */
export const isByChance = ({ at, of }: Stopping): boolean => at > 0 && at < of;

/**
 * Whether a client may pass over what stops the join: nothing but the port of some of several addresses fails. urllib3, whose words
 * SPS's errors have, goes on to the next address where no connection is made, and from none that it has made (record 0014).
 */
export const mayBePassedOver = (findings: readonly Finding[], stopping: Stopping): boolean =>
  isByChance(stopping) &&
  findings.every(({ id, stopsJoin }) => stopsJoin !== true || id === 'port-unreachable');

/**
 * One address of several at which the join would stop is enough for `stops`, one with a dead port too: which of them SPS takes, and
 * whether it goes on to the next, is not known (record 0014).
 */
export function overallVerdict(findings: readonly Finding[]): Exclude<OverallVerdict, 'refused'> {
  if (findings.some(({ stopsJoin }) => stopsJoin === true)) return 'stops';
  return findings.some(({ id, verdict }) => verdict === 'unknown' && deciding.has(id))
    ? 'not-assessed'
    : 'clear';
}
