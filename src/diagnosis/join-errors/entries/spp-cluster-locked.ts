import { lockedClusterArticle, unlockingACluster } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'spp-cluster-locked',
  title: 'SPP’s cluster is locked by another operation',
  symptom: {
    text: 'SPP shows a red lock beside the appliance state, and its cluster cannot be changed.',
    basis: 'documented',
    source: unlockingACluster,
  },
  stopsAt: { moves: [4] },
  causedBy: [],
  basis: 'documented',
  sources: [unlockingACluster, lockedClusterArticle],
  why: [
    {
      id: 'spp-runs-one',
      text: 'SPP runs one cluster operation at a time, and a join is one. Until the other ends, SPP takes none.',
      basis: 'documented',
      source: unlockingACluster,
    },
    {
      id: 'lock-opened-force',
      text: 'A lock that is opened by force at the wrong time can end in a factory reset.',
      basis: 'documented',
      source: lockedClusterArticle,
    },
  ],
  steps: [
    {
      id: 'wait-until-operation',
      text: 'Wait until the operation that holds the lock has ended, and then join again from **Basic Settings > Cluster management** on SPS.',
      basis: 'documented',
      source: unlockingACluster,
      who: 'sps-admin',
      safety: 'waits',
    },
    {
      id: 'clearly-stuck-appliance',
      text: 'If it is clearly stuck, an Appliance Administrator can open the lock under **Cluster > Cluster Management** and confirm with `Unlock Cluster`. Never during an unjoin, failover, cluster reset, restore, patch or change of the IP address.',
      basis: 'documented',
      source: unlockingACluster,
      who: 'spp-admin',
      safety: 'cannot-be-undone',
    },
  ],
  wayBack: 'cluster-management',
  examples: [],
});
