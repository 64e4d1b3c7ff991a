import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPS release notes on hardened TLS from 6.10.0 on. */
export const hardenedTls = {
  id: 'hardened-tls',
  title: 'SPS release notes, hardened SSL settings',
  product: 'SPS',
  version: 'from 6.10.0',
  url: `${support}/technical-documents/safeguard-for-privileged-sessions-on-demand/hosted/release-notes/4#TOPIC-1758920`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  'keys-and-hashes':
    'From `6.10.0` on, SPS does not connect to remote systems with RSA or DSA keys under `2048` bits, elliptic-curve keys under `224` bits, or certificates signed with `SHA-1` or `MD5`. Root certificates may be signed so.',
} as const satisfies Excerpts;
