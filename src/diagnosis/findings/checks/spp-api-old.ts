import { joinErrorsPage } from '#diagnosis/sources/documents.ts';
import { defineCheck } from '../define-check.ts';
import { isTooOldToJoin } from '../joinable-version.ts';
import { asCode } from '#diagnosis/address/as-code.ts';

/** SPS registers at `/service/core/v3/…` (the vendor's join error page); an SPP that knows only v2 predates that. */
const oldestUsable = 3;

export default defineCheck({
  id: 'spp-api-old',
  rung: 'role-and-state',
  asks: 'Does SPP speak the API version that SPS calls?',
  basis: 'documented',
  source: joinErrorsPage,
  reads: ['spp'],
  look({ spp }) {
    const { apiVersion } = spp;
    const { version } = spp.status;
    const values = { apiVersion };
    if (apiVersion >= oldestUsable) return { verdict: 'passed', text: `answers API v${apiVersion}`, values };
    const tooOld = version === null ? null : isTooOldToJoin(version);
    if (tooOld === true) return { verdict: 'skipped', text: 'its version alone is too old', values };
    if (tooOld === false)
      return {
        verdict: 'warning',
        text: `answers its status only in API v${apiVersion}, which does not match its version ${asCode(version ?? '')}; SPS calls v3`,
        values,
      };
    return {
      verdict: 'failed',
      text: `answers only API v${apiVersion}`,
      rule: 'SPS calls v3, so upgrade SPP first',
      values,
    };
  },
});
