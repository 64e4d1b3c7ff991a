import { contradictions } from '../contradictions.ts';
import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'status-contradicts-itself',
  rung: 'role-and-state',
  asks: 'Does SPP’s status agree with itself?',
  basis: 'inferred',
  reads: ['status'],
  look({ status }) {
    if (status.outcome === 'failed' || status.fact.kind !== 'spp')
      return { verdict: 'skipped', text: 'no SPP status was seen' };
    const { role, state } = contradictions(status.fact.status);
    const said = [...role, ...state];
    return said.length === 0
      ? { verdict: 'passed', text: 'its status agrees with itself' }
      : {
          verdict: 'unknown',
          text: `the server contradicts itself: it says that it is ${said.join('; and ')}. Look on SPP’s own Cluster page`,
          values: { said },
        };
  },
});
