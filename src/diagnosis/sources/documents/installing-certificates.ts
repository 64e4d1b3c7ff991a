import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, upload and assignment of SSL certificates. */
export const installingCertificates = {
  id: 'installing-certificates',
  title: 'SPP administration guide, SSL/TLS Certificates',
  product: 'SPP',
  version: '7.x to 8.0',
  url: `${support}/technical-documents/doc2112661`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  upload:
    'On SPP, **Certificates > SSL/TLS Certificates > Add Certificate > Upload Certificate**: a PKCS#12 file and its passphrase, which is case-sensitive.',
  assign: 'Then assign it with **Assign Certificate to Appliance(s)**.',
  root: 'Upload the root CA to **Trusted CA Certificates** too.',
} as const satisfies Excerpts;
