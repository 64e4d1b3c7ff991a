import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, what SPP’s own first certificate is. */
export const defaultCertificate = {
  id: 'default-certificate',
  title: 'SPP administration guide, SSL/TLS Certificates',
  product: 'SPP',
  version: '8.0 LTS',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/8.0%20lts/administration-guide/34`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  default:
    'The default certificate is self-signed and assigned to the appliance. It is `not a trusted certificate and should be replaced`.',
} as const satisfies Excerpts;
