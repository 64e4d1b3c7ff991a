import { periodClients } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: 'sps-dns',
  group: 'between',
  text: 'SPS itself finds SPP’s name',
  hint: 'SPS looks a hostname up in its own DNS, which may differ from yours. Nothing to do where you type an IPv4 address.',
  where:
    'On a console of SPS look the name up, or see the name servers in the network settings under **Basic Settings**.',
  source: periodClients,
  inferred: true,
});
