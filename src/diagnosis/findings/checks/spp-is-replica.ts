import { defineCheck } from '../define-check.ts';
import { mono } from '../mono.ts';

export default defineCheck({
  id: 'spp-is-replica',
  rung: 'role-and-state',
  asks: 'Is it the primary of its cluster?',
  basis: 'documented',
  reads: ['status'],
  look({ status }) {
    if (status.outcome === 'failed' || status.fact.kind !== 'spp')
      return { verdict: 'skipped', text: 'no SPP status was seen' };
    const { isReplica, isPrimary, primaryIpv4 } = status.fact.status;
    if (isReplica === true) {
      const claimed = primaryIpv4 === null ? '' : `; it says that the primary is ${mono(primaryIpv4)}`;
      return {
        verdict: 'failed',
        text: `it is a replica, and SPS joins the primary${claimed}`,
        values: { primaryIpv4 },
      };
    }
    // SPP's API words both fields as "false if not or unknown": only true proves anything.
    return isPrimary === true
      ? { verdict: 'passed', text: 'the primary' }
      : { verdict: 'unknown', text: 'primary or replica: this SPP does not say' };
  },
});
