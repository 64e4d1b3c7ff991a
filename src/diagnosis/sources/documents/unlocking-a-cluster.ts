import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, "Unlocking a locked cluster". */
export const unlockingACluster = {
  id: 'unlocking-a-cluster',
  title: 'SPP administration guide, Unlocking a locked cluster',
  product: 'SPP',
  version: '7.4.2',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/7.4.2/administration-guide/36`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  lock: 'SPP locks its cluster while an operation runs on it, and a session module join is one. One runs at a time. A red lock stands beside **Appliance State**, and the configuration of the cluster cannot be changed.',
  unlock:
    'Where the operation is stuck, an Appliance Administrator opens **Cluster > Cluster Management**, clicks the lock, and types `Unlock Cluster`.',
  'never-during':
    'Never unlock during an unjoin, failover, cluster reset, restore, patch or update of the IP address.',
} as const satisfies Excerpts;
