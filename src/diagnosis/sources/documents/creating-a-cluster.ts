import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPS administration guide, "Creating an SPS cluster". It names no product version. */
export const creatingACluster = {
  id: 'creating-a-cluster',
  title: 'SPS administration guide, Creating an SPS cluster',
  product: 'SPS',
  version: null,
  url: `${support}/technical-documents/doc1203661`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  promotion:
    'On **Basic Settings > Cluster management > Promote this node to the Central Management role**, then **Promote** and **OK**. `This is an action that you cannot undo or modify.`',
  order:
    'A cluster is built by promoting one node to the **Central Management** role and then joining the other nodes to it.',
} as const satisfies Excerpts;
