import { joiningGuide } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'sps-configuration-sync',
  group: 'sps',
  text: 'Configuration synchronization is on between the SPS nodes',
  hint: 'Without it SPP’s entitlements do not work on every node. Nothing to do for a single node.',
  where:
    'On SPS open **Basic Settings > Cluster management**: a node with the Managed Host role fetches its configuration from the Central Management node.',
  source: joiningGuide,
});
