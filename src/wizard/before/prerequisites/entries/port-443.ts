import { joiningGuide } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'port-443',
  group: 'between',
  text: 'SPS reaches SPP on TCP port 443',
  hint: 'SPS calls SPP itself after you have signed in. A ping proves nothing: SPP does not answer it.',
  where: 'The result of a check has commands to run from a console of SPS: see “Test it from SPS” there.',
  source: joiningGuide,
  doubtedBy: [
    'name-not-resolved',
    'port-unreachable',
    'tls-unanswered',
    'tls-too-old',
    'client-certificate-wanted',
    'tls-handshake-refused',
  ],
});
