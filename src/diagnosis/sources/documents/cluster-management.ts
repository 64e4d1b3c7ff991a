import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide: the list of the appliances, with **Network Address**, **Primary** and **Appliance State**. */
export const clusterManagement = {
  id: 'cluster-management',
  title: 'SPP administration guide, Cluster Management',
  product: 'SPP',
  version: '7.5',
  url: `${support}/technical-documents/doc2159523`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  list: 'The list of the appliances in a cluster shows **Network Address**, **Primary** (**Yes** or **No**) and **Appliance State** of each, and an operation that locks the cluster.',
} as const satisfies Excerpts;
