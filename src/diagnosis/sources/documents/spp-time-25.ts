import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP 2.5: its page of its clock. */
export const sppTime2 = {
  id: 'spp-time-25',
  title: 'SPP administration guide, Time',
  product: 'SPP',
  version: '2.5',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/2.5/administration-guide/66`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  where: 'The clock is under **Administrative Tools > Settings > Appliance > Time**.',
} as const satisfies Excerpts;
