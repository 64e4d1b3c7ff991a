import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { leafOf } from '#diagnosis/facts/leaf-of.ts';
import { roleOf } from '#diagnosis/facts/role-of.ts';
import { sppStatusOf } from '#diagnosis/facts/spp-status-of.ts';
import { defineCheck } from '../define-check.ts';
import { namesAsCode } from '#diagnosis/address/as-code.ts';

/** Whether port 443 answers; null where that was not seen, for lack of time or by the checker's own fault. */
function answers({ tcp }: Endpoint): string | null {
  if (tcp.outcome === 'not-tried') return null;
  const ours = tcp.outcome === 'failed' && (tcp.reason === 'own-machine' || tcp.reason === 'unknown');
  return ours ? null : tcp.outcome;
}

/**
 * What two addresses of one appliance must have in common, each with the words for a difference. Null where nobody could see it:
 * what is unknown differs from nothing.
 */
const traits: readonly { differs: string; of: (endpoint: Endpoint) => string | null }[] = [
  {
    differs: 'port 443 answers at only some of them',
    of: answers,
  },
  {
    differs: 'TLS works at only some of them',
    of: ({ tls }) => (tls.outcome === 'not-tried' ? null : tls.outcome),
  },
  {
    differs: 'they show different certificates',
    of: (endpoint) => leafOf(endpoint)?.fingerprintSha256 ?? null,
  },
  {
    differs: 'only some of them are an SPP',
    of: ({ status }) => (status.outcome === 'observed' ? status.fact.kind : null),
  },
  { differs: 'they run different versions', of: (endpoint) => sppStatusOf(endpoint)?.version ?? null },
  { differs: 'they are in different states', of: (endpoint) => sppStatusOf(endpoint)?.state ?? null },
  {
    differs: 'an SPS is joined to only some of them',
    of: (endpoint) => {
      const joined = sppStatusOf(endpoint)?.isSessionModuleJoined ?? null;
      return joined === null ? null : String(joined);
    },
  },
  { differs: 'they are different appliances', of: (endpoint) => sppStatusOf(endpoint)?.applianceId ?? null },
  {
    differs: 'some of them are replicas',
    of: (endpoint) => {
      const status = sppStatusOf(endpoint);
      const role = status === null ? null : roleOf(status);
      return role === 'contradicts-itself' ? null : role;
    },
  },
];

export default defineCheck({
  id: 'addresses-disagree',
  rung: 'dns',
  asks: 'Do all addresses of the name lead to the same appliance?',
  basis: 'inferred',
  reads: ['endpoints'],
  neverFails: true,
  look({ endpoints }) {
    const addresses = endpoints.map(({ ip }) => ip);
    if (endpoints.length < 2) return { verdict: 'skipped', text: 'there is only one address' };
    const differences = traits
      .filter(({ of }) => new Set(endpoints.map(of).filter((seen) => seen !== null)).size > 1)
      .map(({ differs }) => differs);
    if (differences.length === 0)
      return {
        verdict: 'passed',
        text: `${namesAsCode(addresses, 8)} give the same answers`,
        values: { addresses },
      };
    return {
      verdict: 'warning',
      text: `${namesAsCode(addresses, 8)} give different answers: ${differences.join('; ')}. SPS may reach any of them`,
      values: { addresses, differences },
    };
  },
});
