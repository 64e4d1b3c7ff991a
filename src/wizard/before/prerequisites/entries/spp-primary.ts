import { joiningGuide } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'spp-primary',
  group: 'spp',
  text: 'The address is that of SPP’s primary, over IPv4',
  hint: 'The guide asks for the primary, and SPS joins over IPv4 only.',
  where: 'Check the address here, or on SPP open {clusterMenu}: it shows which appliance is the primary.',
  source: joiningGuide,
  provenBy: ['not-spp', 'spp-is-replica'],
  alsoFailedBy: ['sps-instead-of-spp', 'not-https', 'connections-disagree'],
});
