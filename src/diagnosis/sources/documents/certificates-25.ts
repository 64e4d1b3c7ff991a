import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, SSL certificates of the oldest SPP that is known here. */
export const certificates25 = {
  id: 'certificates-25',
  title: 'SPP administration guide, SSL Certificates',
  product: 'SPP',
  version: '2.5',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/2.5/administration-guide/77`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  default:
    'The default certificate is self-signed and assigned to the appliance. It is not a trusted certificate and should be replaced. For its alternate names `the name and IP address of the appliance is used`; the form lists both under **Alternate DNS Names**.',
} as const satisfies Excerpts;
