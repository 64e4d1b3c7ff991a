import { upgradeNote602 } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'not-602',
  group: 'sps',
  text: 'SPS is not to be upgraded to 6.0.2 after the join',
  hint: 'A joined SPS runs into errors after the upgrade to 6.0.2; 6.0.3 fixes them. Nothing to do for a later version.',
  where: 'Ask who plans the upgrades of SPS.',
  source: upgradeNote602,
});
