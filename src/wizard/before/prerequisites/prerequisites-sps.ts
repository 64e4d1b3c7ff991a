import {
  creatingACluster,
  joiningGuide,
  linkGuidance,
  safeguardAutomation,
  upgradeNote602,
} from '#diagnosis/sources/documents.ts';
import { spsLicense } from '#diagnosis/sources/documents.ts';
import type { Prerequisite } from './prerequisite.ts';

/** What has to be ready on SPS. */
export const prerequisitesOfSps: readonly Prerequisite[] = [
  {
    id: 'sps-cluster-interface',
    text: 'The cluster interface is enabled on every SPS node',
    hint: 'Also on a single node. Enable it, choose the listening address and commit.',
    where: 'On SPS open **Basic Settings > Local Services > Cluster Interface**.',
    source: safeguardAutomation,
  },
  {
    id: 'sps-central-management',
    text: 'SPS has the Central Management role, even as a single node',
    hint: 'The promotion cannot be undone.',
    where: 'On SPS open **Basic Settings > Cluster management**.',
    source: creatingACluster,
  },
  {
    id: 'sps-cluster-first',
    text: 'Every SPS node has joined the SPS cluster',
    hint: 'The guide calls building the cluster after SPP has been joined problematic. A single node counts as complete.',
    where: 'On the node with the Central Management role open **Basic Settings > Cluster management**.',
    source: joiningGuide,
  },
  {
    id: 'sps-configuration-sync',
    text: 'Configuration synchronization is on between the SPS nodes',
    hint: 'Without it SPP’s entitlements do not work on every node. Nothing to do for a single node.',
    where:
      'On SPS open **Basic Settings > Cluster management**: a node with the Managed Host role fetches its configuration from the Central Management node.',
    source: joiningGuide,
  },
  {
    id: 'no-safeguard-default',
    text: 'No policy on SPS has `safeguard_default` in its name',
    hint: 'The join creates policies with that name and overwrites yours.',
    where: 'On SPS look through the lists under **Policies**, such as **Policies > Audit Policies**.',
    source: joiningGuide,
  },
  {
    id: 'sps-licensed',
    text: 'SPS has its own licence, and it is valid',
    hint: 'SPS is a product of its own: SPP shows what belongs to sessions only to customers who bought SPS and joined it.',
    where: 'On SPS open **Basic Settings > System > License**.',
    source: spsLicense,
    inferred: true,
  },
  {
    id: 'not-602',
    text: 'SPS is not to be upgraded to 6.0.2 after the join',
    hint: 'A joined SPS runs into errors after the upgrade to 6.0.2; 6.0.3 fixes them. Nothing to do for a later version.',
    where: 'Ask who plans the upgrades of SPS.',
    source: upgradeNote602,
  },
  {
    id: 'recording-node',
    text: 'At least one SPS node can record sessions',
    hint: 'A single node that is also the Search Master cannot run sessions for SPP.',
    where: 'On SPS open **Basic Settings > Cluster management** and look at the roles of the nodes.',
    source: linkGuidance,
  },
];
