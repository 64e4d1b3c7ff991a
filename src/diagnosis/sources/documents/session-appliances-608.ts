import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, session appliances joined to an older SPP. */
export const sessionAppliances608 = {
  id: 'session-appliances-608',
  title: 'SPP administration guide, Session Appliances with SPS join',
  product: 'SPP',
  version: '6.0.8 LTS',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/6.0.8%20lts/administration-guide/81`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  'recording-node':
    'A single SPS node that is both **Central Management** and **Search Master** cannot run the sessions of SPP. At least one node has to be able to record.',
} as const satisfies Excerpts;
