import type { StatusReason } from '#diagnosis/facts/status-facts.ts';
import type { CappedWire } from '../tls/capped-wire.ts';

/**
 * Alerts behind the handshake that are about a certificate: ours, which there is none of. TLS 1.3 lets the client end its handshake
 * first (RFC 8446 section 4.4.2.4), so the alert meets the first read.
 */
const certificateAlert = /CERTIFICATE_REQUIRED|ALERT_(?:BAD_|NO_)CERTIFICATE|ALERT_CERTIFICATE_UNKNOWN/;

/**
 * Why an open connection ended, from what the wire saw and what the library says.
 *
 * @param error the library's; null where the connection ended without one
 */
export function connectionReasonOf(
  wire: Pick<CappedWire, 'ended' | 'flight'>,
  error: Error | null,
): StatusReason {
  const code = error !== null && 'code' in error ? String(error.code) : '';
  if (wire.ended === 'too-many-bytes') return 'too-many-bytes';
  if (certificateAlert.test(code)) return 'client-certificate-wanted';
  if (wire.flight.sawRenegotiation) return 'renegotiation-wanted';
  if (wire.ended === 'reset' || wire.ended === 'closed') return wire.ended;
  // An alert ends the connection in words of its own, and EPIPE is what the library says to who asks behind a farewell of TLS. What is no
  // TLS any more is nobody's farewell.
  return error === null || code === 'EPIPE' || /ALERT_/.test(code) ? 'closed' : 'unknown';
}
