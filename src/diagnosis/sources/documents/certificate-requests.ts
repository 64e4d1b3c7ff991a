import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, certificate signing requests. */
export const certificateRequests = {
  id: 'certificate-requests',
  title: 'SPP administration guide, Creating a Certificate Signing Request',
  product: 'SPP',
  version: '7.x to 8.0',
  url: `${support}/technical-documents/doc2158944`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  form: 'On SPP, **Certificates > SSL/TLS Certificates > Add Certificate > Create Certificate Signing Request (CSR)**: **Subject** (a distinguished name of up to 500 characters), **Subject Alternate Names (DNS)**, **Subject Alternate Names (IP Address)**, **Key Size**.',
  'key-size': '**Key Size**: `1024`, `2048` (the default) or `4096`.',
  'address-change': '`If the IP address changes, you must generate a new certificate.`',
  'cluster-members': 'It suggests the names and IP addresses of all cluster members.',
} as const satisfies Excerpts;
