import { creatingACluster, joiningGuide, safeguardPs } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'not-central-management',
  title: 'This SPS node is not the Central Management node',
  symptom: {
    text: '**Basic Settings > Cluster management** offers no field for SPP, or a script says that the node is not promoted.',
    basis: 'inferred',
    source: joiningGuide,
  },
  stopsAt: { outside: 'before' },
  causedBy: [],
  basis: 'documented',
  sources: [joiningGuide, creatingACluster, safeguardPs],
  why: [
    {
      id: 'join-made-central',
      text: 'The join is made from the Central Management node. Even a single SPS has to be promoted to it.',
      basis: 'documented',
      source: joiningGuide,
    },
  ],
  steps: [
    {
      id: 'cluster-has-central',
      text: 'If the cluster has a Central Management node already, join from that node instead.',
      basis: 'documented',
      source: joiningGuide,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'build-whole-sps',
      text: 'Build the whole SPS cluster before you join SPP: nodes that are added later make trouble.',
      basis: 'documented',
      source: joiningGuide,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'otherwise-promote-node',
      text: 'Otherwise promote the node: **Basic Settings > Cluster management > Promote this node to the Central Management role**. You cannot undo this.',
      basis: 'documented',
      source: creatingACluster,
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
