import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, SSL certificates in the desktop client (also doc1667846). */
export const certificates6 = {
  id: 'certificates-6',
  title: 'SPP administration guide, SSL Certificates',
  product: 'SPP',
  version: '6.x',
  url: `${support}/technical-documents/doc1461024`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  path: '**Administrative Tools | Settings | Certificates | SSL Certificates**.',
  names: 'One field, **Alternate DNS Names**, takes them all: `such as, IP addresses, sites, common names`.',
} as const satisfies Excerpts;
