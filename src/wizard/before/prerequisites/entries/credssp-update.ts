import { usingSpsWithSpp } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'credssp-update',
  group: 'sessions',
  text: 'Microsoft’s update for CVE-2018-0886 (CredSSP) is installed',
  hint: 'The guide asks for it before you start, for sessions over RDP.',
  where: 'Ask who looks after the Windows servers and clients that take part in these sessions.',
  source: usingSpsWithSpp,
});
