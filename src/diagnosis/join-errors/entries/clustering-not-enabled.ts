import { creatingACluster, joiningGuide, safeguardAutomation, safeguardPs } from '../../sources/documents.ts';
import { buildTheCluster } from '../build-the-cluster.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'clustering-not-enabled',
  title: 'Clustering is off on SPS',
  symptom: {
    text: 'safeguard-ps prints `Session Appliance Clustering NOT Enabled`, or SPS cannot be promoted.',
    basis: 'inferred',
    source: safeguardPs,
  },
  stopsAt: { outside: 'before' },
  causedBy: [],
  basis: 'documented',
  sources: [joiningGuide, creatingACluster, safeguardAutomation, safeguardPs],
  why: [
    {
      id: 'only-a-cluster-is-joined',
      text: 'Only an SPS cluster can be joined. A single SPS has to become the Central Management node of its own cluster.',
      basis: 'documented',
      source: joiningGuide,
    },
    {
      id: 'interface-comes-first',
      text: 'The cluster interface has to be enabled on every node of the cluster.',
      basis: 'documented',
      source: creatingACluster,
    },
  ],
  steps: [
    {
      id: 'enable-cluster-interface',
      text: 'On SPS, open **Basic Settings > Local Services > Cluster Interface**, tick **Enable**, choose the **Listening address**, and press **Commit**.',
      basis: 'documented',
      source: safeguardAutomation,
      who: 'sps-admin',
      safety: 'safe',
    },
    ...buildTheCluster,
  ],
  wayBack: 'cluster-management',
  wait: { minutes: 0, text: 'No wait is needed: nothing has been sent to SPP yet.', basis: 'inferred' },
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
