import { endpointProbes, type EndpointProbe } from '#diagnosis/facts/endpoint-attempts.ts';
import type { Again, Endpoint } from '#diagnosis/facts/facts.ts';
import { plan } from './probes/catalogue.ts';
import type { AttemptOf } from './probes/define-probe.ts';

/**
 * Leaves out what a target says about names, unless it is an SPP (security rule 7).
 *
 * On a network the checker would otherwise tell anyone what the certificates of every listed server say, and where its redirects
 * lead. What is left says how far the check came, and no more.
 */
export function withholdNames(endpoint: Endpoint): Endpoint {
  const shown = withheld(endpoint);
  return endpoint.again === undefined ? shown : { ...shown, again: withheld(endpoint.again) };
}

function withheld<Look extends Again>(look: Look): Look {
  const { status } = look;
  if (status.outcome === 'observed' && status.fact.kind === 'spp') return look;
  const attempts: Partial<Endpoint> = look;
  const shown = endpointProbes.flatMap((probe) => {
    const attempt = attempts[probe];
    return attempt === undefined ? [] : [[probe, withoutNames(probe, attempt)]];
  });
  return { ...look, ...Object.fromEntries(shown) };
}

function withoutNames<Id extends EndpointProbe>(probe: Id, attempt: AttemptOf<Id>): AttemptOf<Id> {
  const { withhold } = plan[probe];
  if (withhold === null || attempt.outcome !== 'observed') return attempt;
  return { ...attempt, fact: withhold(attempt.fact) };
}
