import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** The vendor’s automation examples: setting up SPS before the join. */
export const safeguardAutomation = {
  id: 'safeguard-automation',
  title: 'SafeguardAutomation, Terminal Pattern Files',
  product: 'SPS',
  version: '6.1 and later',
  url: 'https://github.com/OneIdentity/SafeguardAutomation/blob/main/Terminal%20Pattern%20Files/README.md',
  read: true,
} as const satisfies Source;

export const excerpts = {
  'cluster-interface':
    '**Basic Settings > Local Services > Cluster Interface**: **Enable**, choose the **Listening address**, **Commit**.',
  promotion:
    '**Basic Settings > Cluster management**: **Promote this node to the Central Management role**, then **Promote** and **OK**. `This is an action that you cannot undo or modify.`',
  join: 'SPP is joined on **Basic Settings > Cluster management** of the Central Management node.',
  'safeguard-default': 'The join creates policies and plugins with `safeguard_default` in their names.',
} as const satisfies Excerpts;
