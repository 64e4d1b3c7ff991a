import { spsLicense } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'sps-licensed',
  group: 'sps',
  text: 'SPS has its own licence, and it is valid',
  hint: 'SPS is a product of its own: SPP shows what belongs to sessions only to customers who bought SPS and joined it.',
  where: 'On SPS open **Basic Settings > System > License**.',
  source: spsLicense,
  inferred: true,
});
