import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, "Trusted Servers, CORS, and Redirects"; the same up to 8.0 LTS. */
export const trustedServers = {
  id: 'trusted-servers',
  title: 'SPP administration guide, Trusted Servers, CORS, and Redirects',
  product: 'SPP',
  version: '6.10',
  url: `${support}/technical-documents/one-identity-safeguard/6.10/administration-guide/98`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  list: '**Trusted Servers, CORS, and Redirects** restricts login redirects. The default is `*`, no restriction: `you will also be able to link to a Safeguard for Privileged Sessions appliance`.',
  'after-clustering': 'Best practice is to clear or narrow the list after clustering.',
  values:
    'IPv4 and IPv6 addresses, hostnames, wildcards of one level, and CIDR ranges; separated by a space, comma or new line; with no scheme, port or path; up to 512 characters.',
} as const satisfies Excerpts;
