import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP 8.0: where the web client shows the appliance's version. */
export const sppVersion8 = {
  id: 'spp-version-8',
  title: 'SPP user guide, My Settings',
  product: 'SPP',
  version: '8.0 LTS',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/8.0%20lts/user-guide/3`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  where: 'The version of the appliance is at **My Settings > General > About Safeguard**.',
} as const satisfies Excerpts;
