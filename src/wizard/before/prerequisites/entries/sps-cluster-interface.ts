import { safeguardAutomation } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'sps-cluster-interface',
  group: 'sps',
  text: 'The cluster interface is enabled on every SPS node',
  hint: 'Also on a single node. Enable it, choose the listening address and commit.',
  where: 'On SPS open **Basic Settings > Local Services > Cluster Interface**.',
  source: safeguardAutomation,
});
