import { usingSpsWithSpp } from '#diagnosis/sources/documents.ts';
import type { Prerequisite } from './prerequisite.ts';

/** What the guide asks for before you start that no join stops for: sessions need it afterwards. */
export const prerequisitesOfSessions: readonly Prerequisite[] = [
  {
    id: 'network-level-authentication',
    text: 'Network Level Authentication (NLA) is on in SPS’s RDP setting policies',
    hint: 'The guide asks for it before you start, for sessions over RDP.',
    where: 'On SPS look at the setting policies of RDP.',
    source: usingSpsWithSpp,
  },
  {
    id: 'credssp-update',
    text: 'Microsoft’s update for CVE-2018-0886 (CredSSP) is installed',
    hint: 'The guide asks for it before you start, for sessions over RDP.',
    where: 'Ask who looks after the Windows servers and clients that take part in these sessions.',
    source: usingSpsWithSpp,
  },
];
