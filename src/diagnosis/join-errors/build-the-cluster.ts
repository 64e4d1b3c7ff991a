import { creatingACluster, joiningGuide } from '../sources/documents.ts';
import type { Step } from './step.ts';

/** An SPS cluster is built by promoting a node and adding the others; only then is it joined to SPP. */
export const buildTheCluster: readonly [Step, Step] = [
  {
    id: 'promote-node',
    text: 'If the cluster has no Central Management node yet, promote this node under **Basic Settings > Cluster management > Promote this node to the Central Management role**.',
    basis: 'documented',
    source: creatingACluster,
    who: 'sps-admin',
    safety: 'cannot-be-undone',
    breaks: 'A promotion can neither be undone nor modified.',
  },
  {
    id: 'add-other-nodes',
    text: 'If you have several standalone SPS appliances, consider adding the others to the cluster now. Building a cluster after the join is problematic and should be avoided.',
    basis: 'documented',
    source: joiningGuide,
    who: 'sps-admin',
    safety: 'cannot-be-undone',
    breaks: 'The configuration of the Central Management node overwrites that of each node that you add.',
  },
];
