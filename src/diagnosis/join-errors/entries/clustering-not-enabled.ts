import { safeguardAutomation, safeguardPs } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'clustering-not-enabled',
  title: 'Clustering is off on SPS',
  symptom: {
    text: 'SPS cannot be promoted or joined, because its cluster interface is off.',
    basis: 'documented',
    source: safeguardPs,
  },
  stopsAt: { outside: 'before' },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardPs, safeguardAutomation],
  why: [
    {
      id: 'only-clustered-sps',
      text: 'Only a clustered SPS can be joined, even if it stays a single node.',
      basis: 'documented',
      source: safeguardPs,
    },
  ],
  steps: [
    {
      id: 'sps-open-basic',
      text: 'On SPS open **Basic Settings > Local Services > Cluster Interface**, tick **Enable**, choose the **Listening address**, and press **Commit**.',
      basis: 'documented',
      source: safeguardAutomation,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'promote-node-under',
      text: 'Then promote the node under **Basic Settings > Cluster management**, if it is not promoted yet. A promotion cannot be undone: build the whole SPS cluster first.',
      basis: 'documented',
      source: safeguardAutomation,
      who: 'sps-admin',
      safety: 'cannot-be-undone',
    },
  ],
  wayBack: 'cluster-management',
  recognise: {
    about: 'anything',
    parts: [
      {
        anyOf: [
          // safeguard-ps goes on with this where it switches clustering on by itself: that is progress, and no error.
          {
            phrase: 'Session Appliance Clustering NOT Enabled',
            begins: true,
            ends: true,
            notBefore: ['. AutoEnableCluster'],
          },
        ],
      },
    ],
  },
  examples: [{ text: 'Session Appliance Clustering NOT Enabled', from: 'safeguard-ps' }],
});
