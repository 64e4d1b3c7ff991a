import { trustedServers } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'redirect-not-trusted',
  title: 'SPP does not let the sign-in return to SPS',
  symptom: {
    text: 'SPP’s sign-in shows an error instead of returning to SPS, after SPP’s list of trusted servers was cleared or narrowed.',
    basis: 'inferred',
    source: trustedServers,
  },
  stopsAt: { moves: [2, 3] },
  causedBy: [],
  basis: 'inferred',
  sources: [trustedServers],
  why: [
    {
      id: 'spp-sends-sign',
      text: 'SPP sends a sign-in back only to servers on that list; with `*` in it, to any.',
      basis: 'documented',
      source: trustedServers,
    },
    {
      id: 'joins-sign-has',
      text: 'The join’s sign-in has to return to SPS, so SPS has to be on the list.',
      basis: 'inferred',
      source: trustedServers,
    },
  ],
  steps: [
    {
      id: 'spp-open-trusted',
      text: 'On SPP open **Trusted Servers, CORS, and Redirects** and add the address or hostname of SPS, without `https://`, port and path.',
      basis: 'inferred',
      source: trustedServers,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'open-basic-settings',
      text: 'Then open **Basic Settings > Cluster management** on SPS and join again.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  examples: [],
});
