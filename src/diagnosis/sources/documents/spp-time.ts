import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP's page of its clock and NTP servers. */
export const sppTime = {
  id: 'spp-time',
  title: 'SPP administration guide, Time',
  product: 'SPP',
  version: null,
  url: `${support}/technical-documents/doc2062720`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  where: 'The clock and the NTP servers are at **Appliance > Time**.',
} as const satisfies Excerpts;
