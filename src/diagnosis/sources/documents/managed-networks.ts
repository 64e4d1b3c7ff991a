import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** Knowledge base: managed networks, and what happens when the SPS cluster changes. */
export const managedNetworks = {
  id: 'managed-networks',
  title: 'KB 4255978, managed networks',
  product: 'SPP',
  version: '6.x and later',
  url: `${support}/kb/4255978/what-are-managed-networks-is-spp-`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  'policy-not-found':
    'After the SPS cluster has changed, or while its Central Management node is down, SPP warns `The session connection policy was not found` and marks access policies as **Invalid**.',
  synchronization: 'SPP synchronizes with the SPS cluster within one to ten minutes.',
} as const satisfies Excerpts;
