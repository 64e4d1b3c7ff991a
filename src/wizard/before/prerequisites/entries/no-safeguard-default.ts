import { joiningGuide } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'no-safeguard-default',
  group: 'sps',
  text: 'No policy on SPS has `safeguard_default` in its name',
  hint: 'The join creates policies with that name and overwrites yours.',
  where: 'On SPS look through the lists under **Policies**, such as **Policies > Audit Policies**.',
  source: joiningGuide,
});
