import { unlockingACluster } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'spp-not-locked',
  group: 'spp',
  text: 'SPP’s cluster is not locked',
  hint: 'SPP locks its cluster while one operation runs, a join of session appliances among them. No check can see the lock from outside.',
  where: 'On SPP open {clusterMenu}: a locked cluster is shown as locked.',
  source: unlockingACluster,
  inferred: true,
});
