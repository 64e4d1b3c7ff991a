import { linkGuidance, usingSpsWithSpp } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'version-mismatch',
  title: 'SPS and SPP do not have the same version',
  symptom: {
    text: 'The join fails or behaves oddly after one of the two was upgraded; no error text is documented for it.',
    basis: 'inferred',
    source: linkGuidance,
  },
  stopsAt: { outside: 'unknown' },
  causedBy: ['spp-too-old', 'spp-api-old'],
  uncheckable: true,
  basis: 'documented',
  sources: [linkGuidance, usingSpsWithSpp],
  why: [
    {
      id: 'two-have-exactly',
      text: 'The two have to be at exactly the same version, and long-term releases do not go together with feature releases.',
      basis: 'documented',
      source: usingSpsWithSpp,
    },
  ],
  steps: [
    {
      id: 'compare-version-sps',
      text: 'Compare the version of SPS with that of SPP: a check here shows SPP’s.',
      basis: 'documented',
      source: usingSpsWithSpp,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'bring-both-same',
      text: 'Bring both to the same version before you join, and keep them together at every upgrade.',
      basis: 'documented',
      source: usingSpsWithSpp,
      who: 'sps-admin',
      safety: 'cannot-be-undone',
    },
  ],
  wayBack: 'none',
  examples: [],
});
