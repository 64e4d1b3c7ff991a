import { linkGuidance } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'recording-node',
  group: 'sps',
  text: 'At least one SPS node can record sessions',
  hint: 'A single node that is also the Search Master cannot run sessions for SPP.',
  where: 'On SPS open **Basic Settings > Cluster management** and look at the roles of the nodes.',
  source: linkGuidance,
});
