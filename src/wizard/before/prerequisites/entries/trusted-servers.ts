import { trustedServers } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'trusted-servers',
  group: 'spp',
  text: 'SPP’s list of trusted servers includes SPS',
  hint: 'The default `*` includes every server. A narrowed list must include your SPS, or SPP may refuse to send your browser back to it. The list is documented from SPP 6.10 on.',
  where: 'On SPP open {trustedServersMenu}.',
  source: trustedServers,
  inferred: true,
});
