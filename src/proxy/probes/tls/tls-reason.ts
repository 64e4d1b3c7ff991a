import type { TlsReason } from '#diagnosis/facts/tls-facts.ts';
import type { CappedWire } from './capped-wire.ts';

/**
 * OpenSSL's reasons as Node puts them into `code`, matched in this order.
 *
 * The same alert is `…SSLV3_ALERT_…`, `…TLSV1_ALERT_…` or `…SSL/TLS_ALERT_…` from one OpenSSL to the next: only ends count.
 */
const byCode: readonly [RegExp, TlsReason][] = [
  [/UNRECOGNIZED_NAME/, 'name-wanted'],
  [/CERTIFICATE_REQUIRED/, 'client-certificate-wanted'],
  [
    /ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW|WRONG_SSL_VERSION|INAPPROPRIATE_FALLBACK/,
    'protocol-too-old',
  ],
  [/EXCESSIVE_MESSAGE_SIZE|EXCESSIVE_SIZE|CERTIFICATE_LIST_TOO_LONG/, 'too-many-bytes'],
  [/ASN1|X509|BAD_CERT|UNKNOWN_CERTIFICATE_TYPE|DECODE_ERROR_CERT|PEM_LIB/, 'unreadable-certificate'],
  [/ALERT_|HANDSHAKE_FAILURE|NO_SHARED_CIPHER|NO_CIPHERS|DH_KEY_TOO_SMALL|WRONG_CURVE/, 'handshake-refused'],
];

/** Alerts by which servers of TLS 1.2 and older answer a client that shows no certificate (RFC 5246 section 7.4.6). */
const refusal = /ALERT_(HANDSHAKE_FAILURE|BAD_CERTIFICATE|NO_CERTIFICATE|CERTIFICATE_UNKNOWN|ACCESS_DENIED)/;

/** Why a handshake gave nothing: a reason to report, or `expensive`: it was left to a thread, which has yet to try. */
export type HandshakeReason = TlsReason | 'expensive';

/** Why a handshake failed, from what the wire saw and what the library says, in this order of trust. */
export function tlsReasonOf(wire: CappedWire, code: string): HandshakeReason {
  if (wire.ended === 'too-many-bytes') return 'too-many-bytes';
  if (wire.ended === 'expensive-handshake') return 'expensive';
  if (wire.flight.beginning === 'http') return 'plain-http';
  if (wire.flight.beginning === 'other') return 'not-tls';
  if (wire.flight.sawCertificateRequest && refusal.test(code)) return 'client-certificate-wanted';
  const known = byCode.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return known[1];
  if (wire.ended === 'reset' || wire.ended === 'closed') return wire.ended;
  // The library's words for an end by a farewell of TLS, which the wire does not see; with none of its words, they are ours for the same.
  return code === 'ECONNRESET' || code === '' ? 'closed' : 'unknown';
}
