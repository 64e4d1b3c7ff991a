import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** Knowledge base, on opening the lock of a cluster by force. */
export const lockedClusterArticle = {
  id: 'locked-cluster-article',
  title: 'KB 4379731, understanding a locked SPP cluster',
  product: 'SPP',
  version: null,
  url: 'https://support.oneidentity.com/one-identity-safeguard-for-privileged-passwords/kb/4379731/understanding-a-locked-safeguard-for-privileged-passwords-spp-cluster-during-audit-log-maintenance',
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  'factory-reset':
    'Release the lock only if you are certain that an appliance is offline and will not complete the operation. A lock that is released without need can make an appliance unstable: in the worst case it needs a factory reset, and the cluster a rebuild.',
} as const satisfies Excerpts;
