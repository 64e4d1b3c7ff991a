import type { PhraseSign } from '../../pattern.ts';
import type { Reason } from '../../reason.ts';

/**
 * Codes at the foot of browsers' pages about an address that was not reached, by the slip that they point to. Source: Chromium's
 * `net_error_list.h`, Gecko's `NS_ERROR_…`, NSS's `PR_…`, Apple's `CFNetworkErrors` and `NSURLError`, Internet Explorer's `INET_E_…`.
 * Without `ERR_INVALID_URL`, which is Node's as well.
 */
const codes: readonly (readonly [Reason, readonly string[]])[] = [
  [
    'name-not-known',
    [
      'ERR_NAME_NOT_RESOLVED',
      'ERR_NAME_RESOLUTION_FAILED',
      'ERR_ICANN_NAME_COLLISION',
      'DNS_PROBE_FINISHED_NXDOMAIN',
      'DNS_PROBE_POSSIBLE',
      'DNS_PROBE_STARTED',
      'NS_ERROR_UNKNOWN_HOST',
      'PR_DIRECTORY_LOOKUP_ERROR',
      'INET_E_RESOURCE_NOT_FOUND',
      'kCFErrorDomainCFNetwork error 2',
      'kCFErrorDomainCFNetwork:2',
      'NSURLErrorDomain error -1003',
      'NSURLErrorDomain:-1003',
    ],
  ],
  [
    'resolver-failed',
    [
      'DNS_PROBE_FINISHED_BAD_CONFIG',
      'DNS_PROBE_BAD_SECURE_CONFIG',
      'ERR_DNS_SERVER_FAILED',
      'ERR_DNS_TIMED_OUT',
      'ERR_DNS_MALFORMED_RESPONSE',
    ],
  ],
  [
    'offline',
    [
      'DNS_PROBE_FINISHED_NO_INTERNET',
      'ERR_INTERNET_DISCONNECTED',
      'ERR_NETWORK_CHANGED',
      'NS_ERROR_OFFLINE',
      'NSURLErrorDomain:-1009',
    ],
  ],
  [
    'nothing-listens',
    [
      'ERR_CONNECTION_REFUSED',
      'ERR_CONNECTION_FAILED',
      'NS_ERROR_CONNECTION_REFUSED',
      'PR_CONNECT_REFUSED_ERROR',
      'INET_E_CANNOT_CONNECT',
      'NSURLErrorDomain error -1004',
      'NSURLErrorDomain:-1004',
      'kCFErrorDomainCFNetwork:-1004',
    ],
  ],
  [
    'filtered',
    [
      'ERR_CONNECTION_TIMED_OUT',
      'ERR_TIMED_OUT',
      'ERR_NETWORK_ACCESS_DENIED',
      'ERR_BLOCKED_BY_ADMINISTRATOR',
      'ERR_PROXY_CONNECTION_FAILED',
      'ERR_TUNNEL_CONNECTION_FAILED',
      'NS_ERROR_NET_TIMEOUT',
      'NS_ERROR_PROXY_CONNECTION_REFUSED',
      'NS_ERROR_UNKNOWN_PROXY_HOST',
      'PR_CONNECT_TIMEOUT_ERROR',
      'PR_IO_TIMEOUT_ERROR',
      'INET_E_CONNECTION_TIMEOUT',
      'NSURLErrorDomain error -1001',
      'NSURLErrorDomain:-1001',
    ],
  ],
  ['no-route', ['ERR_ADDRESS_UNREACHABLE', 'PR_NETWORK_UNREACHABLE_ERROR', 'PR_HOST_UNREACHABLE_ERROR']],
  ['address-not-understood', ['ERR_ADDRESS_INVALID', 'NS_ERROR_MALFORMED_URI', 'INET_E_INVALID_URL']],
  [
    'reset',
    [
      'ERR_CONNECTION_RESET',
      'NS_ERROR_NET_RESET',
      'PR_CONNECT_RESET_ERROR',
      'PR_CONNECT_ABORTED_ERROR',
      'kCFErrorDomainCFNetwork error 54',
    ],
  ],
  [
    'closed',
    [
      'ERR_CONNECTION_CLOSED',
      'ERR_CONNECTION_ABORTED',
      'ERR_EMPTY_RESPONSE',
      'NS_ERROR_NET_INTERRUPT',
      'NS_ERROR_NET_EMPTY_RESPONSE',
      'PR_END_OF_FILE_ERROR',
      'NSURLErrorDomain error -1005',
      'NSURLErrorDomain:-1005',
    ],
  ],
];

/** The same as a page of Android's WebView has them; alone they stand in consoles. */
const inWebView = (code: string, reason: Reason): PhraseSign[] =>
  code.startsWith('ERR_') ? [{ phrase: `could not be loaded because: net::${code}`, reason }] : [];

export const browserCodes: readonly PhraseSign[] = codes.flatMap(([reason, list]) =>
  list.flatMap((code) => [{ phrase: code, reason, page: 'foot' as const }, ...inWebView(code, reason)]),
);
