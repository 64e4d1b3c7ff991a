import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP 6.0: where the web client shows the appliance's version. */
export const sppVersion6 = {
  id: 'spp-version-6',
  title: 'SPP administration guide, Settings and version (web client)',
  product: 'SPP',
  version: '6.0 LTS',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/6.0%20lts/administration-guide/10`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  where: 'The version of the appliance is at **Settings > General > About**.',
} as const satisfies Excerpts;
