import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP’s own Cluster settings page. */
export const clusterPage = {
  id: 'cluster-page',
  title: 'SPP appliance setup guide, Cluster',
  product: 'SPP',
  version: '7.4',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/7.4/appliance-setup-guide/cluster`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  'session-appliances':
    'In SPP’s web client, **Cluster > Session Appliances with Safeguard for Privileged Sessions link** is where connections are viewed, edited and deleted.',
} as const satisfies Excerpts;
