import { usingSpsWithSpp } from '#diagnosis/sources/documents.ts';
import { defineCheck } from '../define-check.ts';
import { isTooOldToJoin, oldestJoinable } from '../joinable-version.ts';
import { mono } from '../mono.ts';

export default defineCheck({
  id: 'spp-too-old',
  rung: 'role-and-state',
  asks: 'Is this SPP new enough to be joined from SPS?',
  basis: 'documented',
  source: usingSpsWithSpp,
  reads: ['status'],
  look({ status }) {
    if (status.outcome === 'failed' || status.fact.kind !== 'spp')
      return { verdict: 'skipped', text: 'no SPP status was seen' };
    const { version } = status.fact.status;
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
          text: `its version is ${mono(version)}`,
          rule: `SPS joins SPP ${major}.${minor} and newer, so upgrade SPP first`,
          values,
        }
      : { verdict: 'passed', text: `version ${mono(version)} can be joined`, values };
  },
});
