import { usingSpsWithSpp } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'spp-new-enough',
  group: 'spp',
  text: 'SPP is version 2.7 or later',
  hint: 'An earlier SPP cannot be joined from SPS. Whether both versions match is asked below.',
  where: 'Check the address here, or look for the appliance version on SPP: open {versionMenu}.',
  source: usingSpsWithSpp,
  provenBy: ['spp-too-old'],
  alsoFailedBy: ['spp-api-old'],
});
