import { roleOf } from '#diagnosis/facts/role-of.ts';
import { contradictions } from '../contradictions.ts';
import { defineCheck } from '../define-check.ts';
import { asCode } from '#diagnosis/address/as-code.ts';

export default defineCheck({
  id: 'spp-is-replica',
  rung: 'role-and-state',
  asks: 'Is it the primary of its cluster?',
  basis: 'documented',
  reads: ['spp'],
  look({ spp }) {
    const { primaryIpv4 } = spp.status;
    if (contradictions(spp.status).role.length > 0)
      return {
        verdict: 'unknown',
        text: 'the server contradicts itself about being the primary or a replica',
      };
    const role = roleOf(spp.status);
    if (role === 'replica') {
      const claimed = primaryIpv4 === null ? '' : `. It reports that the primary is ${asCode(primaryIpv4)}`;
      return {
        verdict: 'failed',
        text: `it is a replica, and SPS joins only the primary${claimed}`,
        values: { primaryIpv4 },
      };
    }
    return role === 'primary'
      ? { verdict: 'passed', text: 'the primary' }
      : { verdict: 'unknown', text: 'this SPP does not report whether it is the primary or a replica' };
  },
});
