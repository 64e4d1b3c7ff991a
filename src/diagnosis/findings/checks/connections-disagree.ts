import { judgeCoverage } from '#diagnosis/certificate/judge-coverage.ts';
import type { Again } from '#diagnosis/facts/facts.ts';
import { leafOf } from '#diagnosis/facts/leaf-of.ts';
import { roleOf } from '#diagnosis/facts/role-of.ts';
import { sppStatusOf } from '#diagnosis/facts/spp-status-of.ts';
import { defineCheck, type Circumstances } from '../define-check.ts';

/** What two answers of one appliance have in common, and what does not change between two connections of the same moment. */
interface Trait {
  differs: string;
  /** Where it differs, one of the two answers would stop the join. */
  stops?: true;
  /** Where it differs, the two are not one appliance. */
  another?: true;
  /** Null where this answer does not tell: what is unknown differs from nothing. */
  of: (look: Again, circumstances: Circumstances) => string | null;
}

const traits: readonly Trait[] = [
  {
    differs: 'one reaches an SPP, the other does not',
    stops: true,
    another: true,
    of: ({ status }) => (status.outcome === 'observed' ? status.fact.kind : null),
  },
  {
    differs: 'one reaches a replica, the other does not',
    stops: true,
    another: true,
    // Only what is said surely proves anything, so that "neither" is not told from "not known".
    of: (look) => {
      const spp = sppStatusOf(look);
      const role = spp === null ? null : roleOf(spp);
      return role === 'contradicts-itself' ? null : role;
    },
  },
  {
    differs: 'they reach different appliances',
    another: true,
    of: (look) => sppStatusOf(look)?.applianceId ?? null,
  },
  {
    differs: 'they report different names',
    another: true,
    of: (look) => sppStatusOf(look)?.applianceName ?? null,
  },
  {
    differs: 'they report different versions',
    another: true,
    of: (look) => sppStatusOf(look)?.version ?? null,
  },
  { differs: 'they report different states', of: (look) => sppStatusOf(look)?.state ?? null },
  {
    differs: 'only one shows a certificate for this address',
    stops: true,
    of: (look, { address: { host, kind } }) => {
      const leaf = leafOf(look);
      return leaf === undefined || leaf.moreAlternativeNames > 0
        ? null
        : String(judgeCoverage(leaf, host, kind).sps.covers);
    },
  },
  { differs: 'they show different certificates', of: (look) => leafOf(look)?.fingerprintSha256 ?? null },
];

/** Whether two answers come from one appliance, by what they say of themselves. */
type Appliances = 'different' | 'same' | 'not-known';

function appliancesOf(one: Again, other: Again, differences: readonly Trait[]): Appliances {
  if (differences.some(({ another }) => another === true)) return 'different';
  const id = sppStatusOf(one)?.applianceId ?? null;
  return id !== null && id === sppStatusOf(other)?.applianceId ? 'same' : 'not-known';
}

const headlines: Record<Appliances, string> = {
  different: 'from one connection to the next, this address reaches different appliances',
  same: 'from one connection to the next, the same appliance answers differently',
  'not-known':
    'from one connection to the next, this address answers differently; whether it is one appliance is not known',
};

const advice =
  'SPS may get either answer: give it the address of the primary itself, or have the load balancer send all traffic to that one appliance';

export default defineCheck({
  id: 'connections-disagree',
  rung: 'again',
  asks: 'Does every connection to the address reach the same appliance?',
  basis: 'inferred',
  reads: ['endpoint'],
  look({ endpoint: { tls, status, again } }, circumstances) {
    const first = { tls, status };
    if (status.outcome !== 'observed') return { verdict: 'skipped', text: 'there is no answer to compare' };
    if (again === undefined) return { verdict: 'unknown', text: 'no second connection was made' };
    const differences = traits.filter(({ of }) => {
      const [one, other] = [of(first, circumstances), of(again, circumstances)];
      return one !== null && other !== null && one !== other;
    });
    if (differences.length === 0)
      return again.status.outcome === 'observed'
        ? { verdict: 'passed', text: 'a second connection got the same answer' }
        : { verdict: 'unknown', text: 'a second connection got no answer to compare' };
    const told = differences.map(({ differs }) => differs);
    const appliances = appliancesOf(first, again, differences);
    return {
      verdict: differences.some(({ stops }) => stops === true) ? 'failed' : 'warning',
      text: `${headlines[appliances]}. Of two connections, ${told.join('; ')}. ${advice}`,
      values: { differences: told, appliances },
    };
  },
});
