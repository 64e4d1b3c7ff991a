import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, which SPS runs the sessions of a network. */
export const managedNetworksGuide = {
  id: 'managed-networks-guide',
  title: 'SPP administration guide, Managed Networks',
  product: 'SPP',
  version: '7.5.2',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/7.5.2/administration-guide/39`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  assign: 'An SPS appliance is assigned under **Cluster > Managed Networks**, in **Sessions Managed By**.',
} as const satisfies Excerpts;
