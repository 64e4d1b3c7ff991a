import { usingSpsWithSpp } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'network-level-authentication',
  group: 'sessions',
  text: 'Network Level Authentication (NLA) is on in SPS’s RDP setting policies',
  hint: 'The guide asks for it before you start, for sessions over RDP.',
  where: 'On SPS look at the setting policies of RDP.',
  source: usingSpsWithSpp,
});
