import { joiningGuide, periodClients } from '#diagnosis/sources/documents.ts';
import { sppTime } from '#diagnosis/sources/documents.ts';
import type { Prerequisite } from './prerequisite.ts';

/** What has to work between the two. */
export const prerequisitesBetween: readonly Prerequisite[] = [
  {
    id: 'port-443',
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
  },
  {
    id: 'port-8649',
    text: 'SPP and the SPS nodes reach each other on TCP port 8649',
    hint: 'Have it opened both ways: no document that was read says which side opens the connection.',
    where: 'Ask your network team for the firewall rules between SPP and every SPS node.',
    source: joiningGuide,
  },
  {
    id: 'sps-dns',
    text: 'SPS itself finds SPP’s name',
    hint: 'SPS looks a hostname up in its own DNS, which may differ from yours. Nothing to do where you type an IPv4 address.',
    where:
      'On a console of SPS look the name up, or see the name servers in the network settings under **Basic Settings**.',
    source: periodClients,
    inferred: true,
  },
  {
    id: 'clocks',
    text: 'The clocks of SPS and SPP are right',
    hint: 'To a wrong clock a valid certificate looks expired or not valid yet. SPP’s guide recommends an NTP server; no page on the join mentions clocks.',
    where: 'On SPP open {timeMenu}. On SPS open the date and time settings under **Basic Settings**.',
    source: sppTime,
    inferred: true,
  },
];
