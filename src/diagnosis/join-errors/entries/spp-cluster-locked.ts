import { clusterManagement, lockedClusterArticle, unlockingACluster } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'spp-cluster-locked',
  title: 'SPP’s cluster is locked by another operation',
  symptom: {
    text: 'SPP shows a red lock at **Appliance State**, and its cluster cannot be changed.',
    basis: 'documented',
    source: unlockingACluster,
  },
  stopsAt: { moves: [4] },
  causedBy: [],
  basis: 'documented',
  sources: [unlockingACluster, lockedClusterArticle, clusterManagement],
  why: [
    {
      id: 'one-operation-at-a-time',
      text: 'SPP runs one cluster operation at a time, and the join of a session module is one. Until the other ends, the cluster cannot be changed.',
      basis: 'documented',
      source: unlockingACluster,
    },
    {
      id: 'never-during-these',
      text: 'The lock must never be released during an unjoin, failover, cluster reset, restore, patch or IP address update.',
      basis: 'documented',
      source: unlockingACluster,
    },
    {
      id: 'forced-unlock-is-risky',
      text: 'A lock that is released without need can make an appliance unstable, up to a factory reset and a rebuild of the cluster.',
      basis: 'documented',
      source: lockedClusterArticle,
    },
  ],
  steps: [
    {
      id: 'find-operation',
      text: 'On SPP, find out which operation holds the lock.',
      basis: 'inferred',
      source: clusterManagement,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'safe',
      commands: [{ by: 'web-client', run: 'Cluster > Cluster Management' }],
    },
    {
      id: 'wait-for-operation',
      text: 'Leave the join until that operation has ended and the lock is gone.',
      basis: 'inferred',
      source: unlockingACluster,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'release-lock',
      text: 'Release the lock only if you are certain that an appliance is offline and will not complete the operation.',
      basis: 'documented',
      source: lockedClusterArticle,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'cannot-be-undone',
      breaks:
        'The operation that holds the lock is abandoned. In the worst case an appliance needs a factory reset, and the cluster has to be rebuilt.',
      commands: [
        {
          by: 'web-client',
          run: 'Cluster > Cluster Management',
          note: 'Click the lock in the warning banner, and type `Unlock Cluster` to confirm.',
        },
      ],
    },
  ],
  wayBack: 'cluster-management',
  wait: {
    minutes: null,
    text: 'How long the other operation takes is not known. Whether a wait is needed once the lock is gone is not documented.',
    basis: 'inferred',
    source: unlockingACluster,
    meanwhile: 'Watch the lock under **Cluster > Cluster Management** on SPP.',
  },
  examples: [],
});
