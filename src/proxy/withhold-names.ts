import type { Endpoint } from '#diagnosis/facts/facts.ts';

/**
 * Leaves out what a target says about names, unless it is an SPP (security rule 7).
 *
 * On a network the checker would otherwise tell anyone what the certificates of every listed server say, and where its redirects
 * lead. What is left says how far the check came, and no more.
 */
export function withholdNames(endpoint: Endpoint): Endpoint {
  const { tls, status } = endpoint;
  if (status.outcome === 'observed' && status.fact.kind === 'spp') return endpoint;
  return {
    ...endpoint,
    tls: tls.outcome === 'observed' ? { ...tls, fact: { ...tls.fact, certificates: [] } } : tls,
    status:
      status.outcome === 'observed' && status.fact.kind === 'not-spp'
        ? { ...status, fact: { ...status.fact, redirectHost: null } }
        : status,
  };
}
