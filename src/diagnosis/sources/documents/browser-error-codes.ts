import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** The codes at the foot of browsers’ pages. */
export const browserErrorCodes = {
  id: 'browser-error-codes',
  title: 'Chromium, net/base/net_error_list.h, and Firefox’s own error pages',
  product: 'Chromium',
  version: '156; Firefox ESR 153',
  url: 'https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h',
  read: true,
} as const satisfies Source;

export const excerpts = {
  'self-signed':
    '`NET::ERR_CERT_AUTHORITY_INVALID`, `MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT`; Safari says `This Connection Is Not Private`.',
} as const satisfies Excerpts;
