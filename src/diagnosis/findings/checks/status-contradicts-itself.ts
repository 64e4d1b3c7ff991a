import { contradictions } from '../contradictions.ts';
import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'status-contradicts-itself',
  rung: 'role-and-state',
  asks: 'Is SPP’s status consistent?',
  basis: 'inferred',
  reads: ['status'],
  neverFails: true,
  look({ status }) {
    if (status.outcome === 'failed' || status.fact.kind !== 'spp')
      return { verdict: 'skipped', text: 'no SPP status was seen' };
    const { role, state } = contradictions(status.fact.status);
    const said = [...role, ...state];
    return said.length === 0
      ? { verdict: 'passed', text: 'its status is consistent' }
      : {
          verdict: 'unknown',
          text: `the server contradicts itself: ${said.join('; ')}. Compare with SPP’s own Cluster page`,
          values: { said },
        };
  },
});
