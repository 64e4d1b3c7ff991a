import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'sps-instead-of-spp',
  rung: 'spp',
  asks: 'Is it SPP, and not an SPS?',
  basis: 'inferred',
  reads: ['status'],
  look({ status }) {
    if (status.outcome === 'failed') return { verdict: 'skipped', text: 'the status was not answered' };
    if (status.fact.kind === 'spp') return { verdict: 'passed', text: 'it is not an SPS' };
    return status.fact.looksLike === 'sps'
      ? { verdict: 'failed', text: 'it answers like an SPS. Enter the address of SPP instead' }
      : { verdict: 'skipped', text: 'nothing points to an SPS' };
  },
});
