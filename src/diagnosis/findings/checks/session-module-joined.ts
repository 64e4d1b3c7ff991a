import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'session-module-joined',
  rung: 'sessions',
  asks: 'Is no SPS joined to this SPP yet?',
  basis: 'inferred',
  reads: ['spp'],
  neverFails: true,
  look({ spp }) {
    const { isSessionModuleJoined, isSessionsExternal } = spp.status;
    const values = { isSessionModuleJoined, isSessionsExternal };
    if (isSessionModuleJoined === true)
      return {
        verdict: 'warning',
        text: 'at least one SPS is joined to it already; the status does not say whether it is yours',
        values,
      };
    return isSessionModuleJoined === false
      ? { verdict: 'passed', text: 'no SPS is joined and trusted', values }
      : { verdict: 'unknown', text: 'this SPP does not report whether an SPS is joined', values };
  },
});
