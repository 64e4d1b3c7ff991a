import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP 2.11 administration guide: the desktop client's certificate and cluster settings. */
export const sppSettings2 = {
  id: 'spp-settings-211',
  title: 'SPP administration guide, Certificates and Cluster settings',
  product: 'SPP',
  version: '2.11',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/2.11/administration-guide/76`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  where:
    'SSL certificates are at **Administrative Tools > Settings > Certificates > SSL Certificates**, trusted ones at **Administrative Tools > Settings > Certificates > Trusted Certificates**; the cluster’s settings stand under **Administrative Tools > Settings > Cluster**, in the **desktop client**.',
} as const satisfies Excerpts;
