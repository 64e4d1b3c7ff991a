import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { defineCheck } from '../define-check.ts';
import { monoList } from '../mono.ts';

/** What two addresses of one appliance must have in common, each with the words for a difference. */
const traits: readonly { differs: string; of: (endpoint: Endpoint) => string }[] = [
  { differs: 'port 443 answers at some of them only', of: ({ tcp }) => tcp.outcome },
  {
    differs: 'they show different certificates',
    of: ({ tls }) =>
      tls.outcome === 'observed' ? (tls.fact.certificates[0]?.fingerprintSha256 ?? '') : tls.outcome,
  },
  {
    differs: 'some are an SPP and some are not',
    of: ({ status }) => (status.outcome === 'observed' ? status.fact.kind : status.outcome),
  },
  {
    differs: 'they are different appliances',
    of: ({ status }) =>
      status.outcome === 'observed' && status.fact.kind === 'spp'
        ? (status.fact.status.applianceId ?? '')
        : '',
  },
  {
    differs: 'some are a replica',
    of: ({ status }) =>
      status.outcome === 'observed' && status.fact.kind === 'spp'
        ? String(status.fact.status.isReplica === true)
        : '',
  },
];

export default defineCheck({
  id: 'addresses-disagree',
  rung: 'dns',
  asks: 'Do all addresses of the name lead to the same appliance?',
  basis: 'inferred',
  reads: ['endpoints'],
  look({ endpoints }) {
    const addresses = endpoints.map(({ ip }) => ip);
    if (endpoints.length < 2) return { verdict: 'skipped', text: 'there is one address only' };
    const differences = traits
      .filter(({ of }) => new Set(endpoints.map(of)).size > 1)
      .map(({ differs }) => differs);
    if (differences.length === 0)
      return { verdict: 'passed', text: `${monoList(addresses, 8)} answer alike`, values: { addresses } };
    return {
      verdict: 'warning',
      text: `${monoList(addresses, 8)} disagree: ${differences.join('; ')}. SPS may reach any of them`,
      values: { addresses, differences },
    };
  },
});
