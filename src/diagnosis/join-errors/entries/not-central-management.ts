import { creatingACluster, joiningGuide, linkGuidance, safeguardPs } from '../../sources/documents.ts';
import { buildTheCluster } from '../build-the-cluster.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'not-central-management',
  title: 'This SPS node is not the Central Management node',
  symptom: {
    text: '**Basic Settings > Cluster management** offers no field for SPP, or safeguard-ps prints `Session Appliance Is NOT Promoted`.',
    basis: 'inferred',
    source: safeguardPs,
  },
  stopsAt: { outside: 'before' },
  causedBy: [],
  basis: 'documented',
  sources: [joiningGuide, linkGuidance, creatingACluster, safeguardPs],
  why: [
    {
      id: 'join-needs-central-management',
      text: 'SPS has to be a Central Management cluster. Even a single SPS has to become the Central Management node of its own cluster.',
      basis: 'documented',
      source: joiningGuide,
    },
  ],
  steps: [
    {
      id: 'join-from-that-node',
      text: 'If the cluster already has a Central Management node, join from that node.',
      basis: 'documented',
      source: linkGuidance,
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
          // safeguard-ps goes on with this where it promotes by itself: that is progress, and no error.
          {
            phrase: 'Session Appliance Is NOT Promoted',
            begins: true,
            ends: true,
            notBefore: ['. AutoPromoteToMaster'],
          },
        ],
      },
    ],
  },
  examples: [{ text: 'Session Appliance Is NOT Promoted', from: 'safeguard-ps' }],
});
