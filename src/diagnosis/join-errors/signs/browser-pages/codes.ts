import type { PhraseSign } from '../../pattern.ts';
import type { Reason } from '../../reason.ts';

/**
 * Codes at the foot of browsers' error pages, by the slip that they point to. Source: Chromium's `net_error_list.h`, Gecko's
 * `NS_ERROR_…`, NSS's `SSL_ERROR_…`, `SEC_ERROR_…` and `PR_…`, Apple's `CFNetworkErrors` and `NSURLError`, Internet Explorer's `INET_E_…`.
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
  [
    'not-tls',
    [
      'ERR_SSL_PROTOCOL_ERROR',
      'SSL_ERROR_RX_RECORD_TOO_LONG',
      'SSL_ERROR_RX_MALFORMED_SERVER_HELLO',
      'NSURLErrorDomain:-1200',
    ],
  ],
  [
    'tls-refused',
    [
      'ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
      'ERR_SSL_OBSOLETE_VERSION',
      'ERR_SSL_UNRECOGNIZED_NAME_ALERT',
      'ERR_SSL_CLIENT_AUTH_CERT_NEEDED',
      'ERR_BAD_SSL_CLIENT_AUTH_CERT',
      'SSL_ERROR_NO_CYPHER_OVERLAP',
      'SSL_ERROR_UNSUPPORTED_VERSION',
      'SSL_ERROR_PROTOCOL_VERSION_ALERT',
      'SSL_ERROR_HANDSHAKE_FAILURE_ALERT',
      'SSL_ERROR_INTERNAL_ERROR_ALERT',
      'SSL_ERROR_UNRECOGNIZED_NAME_ALERT',
      'SSL_ERROR_BAD_CERT_ALERT',
      'SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT',
    ],
  ],
  [
    'wrong-certificate',
    [
      'ERR_CERT_COMMON_NAME_INVALID',
      'SSL_ERROR_BAD_CERT_DOMAIN',
      'DLG_FLAGS_SEC_CERT_CN_INVALID',
      'NSURLErrorDomain:-1202',
    ],
  ],
  [
    'unknown-issuer',
    [
      'ERR_CERT_AUTHORITY_INVALID',
      'SEC_ERROR_UNKNOWN_ISSUER',
      'SEC_ERROR_UNTRUSTED_ISSUER',
      'MOZILLA_PKIX_ERROR_MITM_DETECTED',
      'DLG_FLAGS_INVALID_CA',
    ],
  ],
  ['self-signed', ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT']],
  [
    'chain-not-accepted',
    ['ERR_CERT_INVALID', 'ERR_CERT_REVOKED', 'SEC_ERROR_REVOKED_CERTIFICATE', 'SEC_ERROR_CA_CERT_INVALID'],
  ],
  [
    'expired',
    [
      'ERR_CERT_DATE_INVALID',
      'SEC_ERROR_EXPIRED_CERTIFICATE',
      'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE',
      'DLG_FLAGS_SEC_CERT_DATE_INVALID',
    ],
  ],
  ['not-yet-valid', ['MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE']],
  ['key-too-weak', ['ERR_CERT_WEAK_KEY', 'MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE']],
  ['digest-too-weak', ['ERR_CERT_WEAK_SIGNATURE_ALGORITHM', 'SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED']],
];

export const browserCodes: readonly PhraseSign[] = codes.flatMap(([reason, phrases]) =>
  phrases.map((phrase) => ({ phrase, reason, page: 'foot' as const })),
);
