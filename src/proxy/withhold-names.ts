import type { Again, Endpoint } from '#diagnosis/facts/facts.ts';

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
  const { tls, status } = look;
  if (status.outcome === 'observed' && status.fact.kind === 'spp') return look;
  return {
    ...look,
    tls: tls.outcome === 'observed' ? { ...tls, fact: { ...tls.fact, certificates: [] } } : tls,
    status:
      status.outcome === 'observed' && status.fact.kind === 'not-spp'
        ? { ...status, fact: { ...status.fact, redirectHost: null } }
        : status,
  };
}
