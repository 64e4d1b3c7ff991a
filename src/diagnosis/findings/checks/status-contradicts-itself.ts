import { contradictions } from '../contradictions.ts';
import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'status-contradicts-itself',
  rung: 'role-and-state',
  asks: 'Is SPP’s status consistent?',
  decides: true,
  basis: 'inferred',
  reads: ['spp'],
  neverFails: true,
  look({ spp }) {
    const { role, state } = contradictions(spp.status);
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
