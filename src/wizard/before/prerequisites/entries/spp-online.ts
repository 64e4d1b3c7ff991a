import { applianceStates } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'spp-online',
  group: 'spp',
  text: 'SPP is Online',
  hint: 'In another state SPP is busy, read-only or broken, and does not take the registration.',
  where: 'Check the address here, or on SPP open {clusterMenu}.',
  source: applianceStates,
  inferred: true,
  provenBy: ['spp-not-online'],
});
