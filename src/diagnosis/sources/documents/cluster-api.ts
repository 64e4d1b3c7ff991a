import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPS REST reference: the cluster calls. */
export const clusterApi = {
  id: 'cluster-api',
  title: 'SPS REST API reference guide, clusters',
  product: 'SPS',
  version: 'hosted',
  url: `${support}/technical-documents/safeguard-for-privileged-sessions-on-demand/hosted/rest-api-reference-guide/22`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  rights:
    'The cluster calls need the right `read and write/perform` on **Basic Settings > Cluster management**.',
} as const satisfies Excerpts;
