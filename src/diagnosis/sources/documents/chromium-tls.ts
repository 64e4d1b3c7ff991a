import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** Which suites and kinds of keys Chromium takes: `ALL:!aPSK:!ECDSA+SHA1:!3DES` of BoringSSL, and `kVerifyPrefs`. */
export const chromiumTls = {
  id: 'chromium-tls',
  title: 'Chromium, net/socket/ssl_client_socket_impl.cc',
  product: 'Chromium',
  version: '156; Firefox ESR 153 in our own runs',
  url: 'https://chromium.googlesource.com/chromium/src/+/main/net/socket/ssl_client_socket_impl.cc',
  read: true,
} as const satisfies Source;

export const excerpts = {
  refused:
    'Certificates with P-521, Ed25519, Ed448, RSA-PSS or DSA keys, and servers with only DHE-RSA or CBC-SHA384 suites: `ERR_SSL_VERSION_OR_CIPHER_MISMATCH`.',
} as const satisfies Excerpts;
