import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide: where an Appliance Administrator sets how local users, and scripts, may sign in. */
export const localLoginControl = {
  id: 'local-login-control',
  title: 'SPP administration guide, Local Login Control',
  product: 'SPP',
  version: '7.x',
  url: `${support}/technical-documents/doc2062845`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  where:
    'Under **Appliance Management > Safeguard Access > Local Login Control**, an **Appliance Administrator** sets how local users, and scripts, may sign in.',
} as const satisfies Excerpts;
