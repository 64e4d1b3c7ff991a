import { defineCheck } from '../define-check.ts';

/** SPS registers at `/service/core/v3/…` (the vendor's join error page); an SPP that knows only v2 predates that. */
const oldestUsable = 3;

export default defineCheck({
  id: 'spp-api-old',
  rung: 'role-and-state',
  asks: 'Does SPP speak the API version that SPS calls?',
  basis: 'inferred',
  reads: ['status'],
  look({ status }) {
    if (status.outcome === 'failed' || status.fact.kind !== 'spp')
      return { verdict: 'skipped', text: 'no SPP status was seen' };
    const { apiVersion } = status.fact;
    return apiVersion >= oldestUsable
      ? { verdict: 'passed', text: `answers API v${apiVersion}`, values: { apiVersion } }
      : {
          verdict: 'warning',
          text: `answers only API v${apiVersion}; SPS calls v3: compare the versions of both`,
          values: { apiVersion },
        };
  },
});
