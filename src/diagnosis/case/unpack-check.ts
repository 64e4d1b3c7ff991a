import { claimsOf } from '../facts/claims-of.ts';
import type { Checked, Endpoint, Facts } from '../facts/facts.ts';
import type { SharedCheck, TrimmedEndpoint } from './shared-check.ts';
import { checkTable } from './shared-check.ts';

const whole = ({ again, ...first }: TrimmedEndpoint): Endpoint => ({
  ...first,
  ...(again && { again: again === 'alike' ? { tls: first.tls, status: first.status } : again }),
});

/**
 * A shared check in the form of the facts, so that the diagnosis can be asked of it. It stays the sender's: what is concluded from
 * it is not observed here. Times of probes and the words of servers are not in a link; they are 0 and empty.
 */
export function unpackCheck(shared: SharedCheck): { checked: Checked; checkedAt: number } {
  const { host, kind, at } = shared;
  const checked = checkTable.unpack(shared, { sni: kind === 'hostname' ? host : null });
  const facts: Facts = { ...checked.facts, endpoints: checked.facts.endpoints.map(whole) };
  return {
    checkedAt: at,
    checked: {
      ...checked,
      address: { ...checked.address, typed: host },
      facts,
      claims: checked.refused === undefined ? claimsOf(host, facts) : [],
    },
  };
}
