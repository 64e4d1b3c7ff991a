import { creatingACluster } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'sps-central-management',
  group: 'sps',
  text: 'SPS has the Central Management role, even as a single node',
  hint: 'The promotion cannot be undone.',
  where: 'On SPS open **Basic Settings > Cluster management**.',
  source: creatingACluster,
});
