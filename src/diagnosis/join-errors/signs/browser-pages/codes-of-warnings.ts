import type { PhraseSign } from '../../pattern.ts';
import type { Reason } from '../../reason.ts';

/**
 * Codes at the foot of browsers' warnings: the address was reached, and the browser does not go on. Source: Chromium's
 * `net_error_list.h`, NSS's `SSL_ERROR_…` and `SEC_ERROR_…`, Gecko's `MOZILLA_PKIX_ERROR_…`, Apple's `NSURLError`, Internet
 * Explorer's `DLG_FLAGS_…`.
 */
const codes: readonly (readonly [Reason, readonly string[]])[] = [
  ['name', ['ERR_CERT_COMMON_NAME_INVALID', 'SSL_ERROR_BAD_CERT_DOMAIN', 'DLG_FLAGS_SEC_CERT_CN_INVALID']],
  [
    'dates',
    [
      'ERR_CERT_DATE_INVALID',
      'SEC_ERROR_EXPIRED_CERTIFICATE',
      'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE',
      'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE',
      'MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE',
      'DLG_FLAGS_SEC_CERT_DATE_INVALID',
      'NSURLErrorDomain:-1201',
      'NSURLErrorDomain error -1201',
      'NSURLErrorDomain:-1204',
      'NSURLErrorDomain error -1204',
    ],
  ],
  [
    'untrusted',
    [
      'ERR_CERT_AUTHORITY_INVALID',
      'SEC_ERROR_UNKNOWN_ISSUER',
      'SEC_ERROR_UNTRUSTED_ISSUER',
      'SEC_ERROR_UNTRUSTED_CERT',
      'ERR_CERT_SYMANTEC_LEGACY',
      'ERR_CERT_KNOWN_INTERCEPTION_BLOCKED',
      'MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE',
      'MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY',
      'SEC_ERROR_CA_CERT_INVALID',
      'MOZILLA_PKIX_ERROR_MITM_DETECTED',
      'MOZILLA_PKIX_ERROR_ADDITIONAL_POLICY_CONSTRAINT_FAILED',
      'DLG_FLAGS_INVALID_CA',
      'NSURLErrorDomain:-1202',
      'NSURLErrorDomain error -1202',
      'NSURLErrorDomain:-1203',
      'NSURLErrorDomain error -1203',
    ],
  ],
  ['self-signed', ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT']],
  [
    'weak',
    [
      'ERR_CERT_WEAK_KEY',
      'SSL_ERROR_WEAK_SERVER_CERT_KEY',
      'ERR_CERT_WEAK_SIGNATURE_ALGORITHM',
      'MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE',
      'SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED',
    ],
  ],
  ['revoked', ['ERR_CERT_REVOKED', 'SEC_ERROR_REVOKED_CERTIFICATE']],
  [
    'protocol',
    [
      'ERR_SSL_PROTOCOL_ERROR',
      'ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
      'ERR_SSL_OBSOLETE_VERSION',
      'ERR_SSL_OBSOLETE_CIPHER',
      'ERR_SSL_WEAK_SERVER_EPHEMERAL_DH_KEY',
      'ERR_SSL_UNRECOGNIZED_NAME_ALERT',
      'SSL_ERROR_RX_RECORD_TOO_LONG',
      'SSL_ERROR_RX_MALFORMED_SERVER_HELLO',
      'SSL_ERROR_NO_CYPHER_OVERLAP',
      'SSL_ERROR_UNSUPPORTED_VERSION',
      'SSL_ERROR_PROTOCOL_VERSION_ALERT',
      'SSL_ERROR_HANDSHAKE_FAILURE_ALERT',
      'SSL_ERROR_INTERNAL_ERROR_ALERT',
      'SSL_ERROR_UNRECOGNIZED_NAME_ALERT',
      'SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY',
      'SSL_ERROR_UNSAFE_NEGOTIATION',
      'NSURLErrorDomain:-1200',
      'NSURLErrorDomain error -1200',
    ],
  ],
  [
    'other',
    [
      'ERR_CERT_INVALID',
      'ERR_CERT_CONTAINS_ERRORS',
      'ERR_CERT_VALIDITY_TOO_LONG',
      'ERR_CERT_NAME_CONSTRAINT_VIOLATION',
      'ERR_CERTIFICATE_TRANSPARENCY_REQUIRED',
      'ERR_SSL_KEY_USAGE_INCOMPATIBLE',
      'ERR_SSL_SERVER_CERT_BAD_FORMAT',
      'ERR_SSL_CLIENT_AUTH_CERT_NEEDED',
      'ERR_BAD_SSL_CLIENT_AUTH_CERT',
      'SSL_ERROR_BAD_CERT_ALERT',
      'SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT',
      'SEC_ERROR_BAD_SIGNATURE',
      'SEC_ERROR_BAD_DER',
      'SEC_ERROR_INADEQUATE_KEY_USAGE',
      'SEC_ERROR_REUSED_ISSUER_AND_SERIAL',
      'MOZILLA_PKIX_ERROR_V1_CERT_USED_AS_CA',
      'MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY',
    ],
  ],
];

export const codesOfWarnings: readonly PhraseSign[] = codes.flatMap(([reason, list]) =>
  list.map((phrase) => ({ phrase, reason, page: 'foot' as const })),
);
