import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'session-module-joined',
  rung: 'sessions',
  asks: 'Is no SPS joined to this SPP yet?',
  basis: 'inferred',
  reads: ['status'],
  look({ status }) {
    if (status.outcome === 'failed' || status.fact.kind !== 'spp')
      return { verdict: 'skipped', text: 'no SPP status was seen' };
    const { isSessionModuleJoined, isSessionsExternal } = status.fact.status;
    const values = { isSessionModuleJoined, isSessionsExternal };
    if (isSessionModuleJoined === true)
      return {
        verdict: 'warning',
        text: 'some SPS is joined to it already; whether it is yours, the status does not say',
        values,
      };
    return isSessionModuleJoined === false
      ? { verdict: 'passed', text: 'no SPS is joined and trusted', values }
      : { verdict: 'unknown', text: 'whether some SPS is joined, this SPP does not say', values };
  },
});
