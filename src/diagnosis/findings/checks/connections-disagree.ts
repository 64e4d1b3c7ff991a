import { judgeCoverage } from '#diagnosis/certificate/judge-coverage.ts';
import type { Again } from '#diagnosis/facts/facts.ts';
import type { SppStatus } from '#diagnosis/facts/status-facts.ts';
import { defineCheck, type Circumstances } from '../define-check.ts';

const leafOf = ({ tls }: Again) => (tls.outcome === 'observed' ? tls.fact.certificates[0] : undefined);

const sppOf = ({ status }: Again): SppStatus | null =>
  status.outcome === 'observed' && status.fact.kind === 'spp' ? status.fact.status : null;

/** What two answers of one appliance have in common, and what does not change between two connections of the same moment. */
interface Trait {
  differs: string;
  /** Where it differs, one of the two answers would stop the join. */
  stops: boolean;
  /** Null where this answer does not tell: what is unknown differs from nothing. */
  of: (look: Again, circumstances: Circumstances) => string | null;
}

const traits: readonly Trait[] = [
  {
    differs: 'one reaches an SPP, the other something else',
    stops: true,
    of: ({ status }) => (status.outcome === 'observed' ? status.fact.kind : null),
  },
  {
    differs: 'one reaches a replica, the other does not',
    stops: true,
    // Only true proves anything, so that "neither" is not told from "not known".
    of: (look) => {
      const spp = sppOf(look);
      return spp?.isReplica === true ? 'replica' : spp?.isPrimary === true ? 'primary' : null;
    },
  },
  {
    differs: 'they reach different appliances',
    stops: false,
    of: (look) => sppOf(look)?.applianceId ?? null,
  },
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
  {
    differs: 'they show different certificates',
    stops: false,
    of: (look) => leafOf(look)?.fingerprintSha256 ?? null,
  },
];

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
    const seen = traits.map(({ differs, stops, of }) => {
      const [one, other] = [of(first, circumstances), of(again, circumstances)];
      return { differs, stops, is: one !== null && other !== null && one !== other };
    });
    const differences = seen.filter(({ is }) => is);
    if (differences.length > 0) {
      const told = differences.map(({ differs }) => differs);
      return {
        verdict: differences.some(({ stops }) => stops) ? 'failed' : 'warning',
        text: `this address reaches different appliances by connection. Of two: ${told.join('; ')}. SPS may get either: give it the address of the primary itself`,
        values: { differences: told },
      };
    }
    return again.status.outcome === 'observed'
      ? { verdict: 'passed', text: 'a second connection was answered alike' }
      : { verdict: 'unknown', text: 'a second connection got no answer to compare' };
  },
});
