import { joiningGuide } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'port-8649',
  group: 'between',
  text: 'SPP and the SPS nodes reach each other on TCP port 8649',
  hint: 'Have it opened both ways: no document that was read says which side opens the connection.',
  where: 'Ask your network team for the firewall rules between SPP and every SPS node.',
  source: joiningGuide,
});
