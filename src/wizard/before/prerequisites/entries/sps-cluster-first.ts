import { joiningGuide } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'sps-cluster-first',
  group: 'sps',
  text: 'Every SPS node has joined the SPS cluster',
  hint: 'The guide calls building the cluster after SPP has been joined problematic. A single node counts as complete.',
  where: 'On the node with the Central Management role open **Basic Settings > Cluster management**.',
  source: joiningGuide,
});
