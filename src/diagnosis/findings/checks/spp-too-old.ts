import { usingSpsWithSpp } from '#diagnosis/sources/documents.ts';
import { defineCheck } from '../define-check.ts';
import { isTooOldToJoin, oldestJoinable } from '../joinable-version.ts';
import { asCode } from '#diagnosis/address/as-code.ts';

export default defineCheck({
  id: 'spp-too-old',
  rung: 'role-and-state',
  asks: 'Is this SPP new enough to be joined from SPS?',
  basis: 'documented',
  source: usingSpsWithSpp,
  reads: ['spp'],
  look({ spp }) {
    const { version } = spp.status;
    const values = { version };
    const tooOld = version === null ? null : isTooOldToJoin(version);
    if (version === null || tooOld === null)
      return {
        verdict: 'skipped',
        text: 'its status reports no version that can be compared',
        values,
      };
    const { major, minor } = oldestJoinable;
    return tooOld
      ? {
          verdict: 'failed',
          text: `its version is ${asCode(version)}`,
          rule: `SPS joins SPP ${major}.${minor} and newer, so upgrade SPP first`,
          values,
        }
      : { verdict: 'passed', text: `version ${asCode(version)} can be joined`, values };
  },
});
