import type { JoinErrorId } from '../join-errors/catalogue.ts';
import type { Reason } from '../join-errors/reason.ts';

/** A fault as OpenSSL and curl word it, and the join error that the same fault is for SPS. */
interface Fault {
  says: RegExp;
  id: JoinErrorId;
  reason: Reason | null;
}

/**
 * In order: the first that fits is it. Words: OpenSSL's X509_verify_cert_error_string and SSL reason strings (1.0 to 3.5), curl's
 * messages (7.29 to 8.x), and the codes of Windows' own TLS, whose words are in the system's language.
 */
const faults: readonly Fault[] = [
  { says: /certificate has expired/i, id: 'certificate-dates', reason: 'expired' },
  { says: /certificate is not yet valid/i, id: 'certificate-dates', reason: 'not-yet-valid' },
  {
    says: /self[- ]signed certificate in certificate chain/i,
    id: 'certificate-untrusted',
    reason: 'self-signed-in-chain',
  },
  { says: /self[- ]signed certificate/i, id: 'certificate-untrusted', reason: 'self-signed' },
  {
    says: /unable to get (?:local )?issuer certificate|unable to verify the first certificate/i,
    id: 'certificate-untrusted',
    reason: 'unknown-issuer',
  },
  { says: /SEC_E_UNTRUSTED_ROOT/, id: 'certificate-untrusted', reason: 'unknown-issuer' },
  { says: /SEC_E_CERT_EXPIRED/, id: 'certificate-dates', reason: 'expired' },
  {
    says: /certificate revoked|invalid CA certificate|unsui?table certificate purpose|unsupported certificate purpose|certificate rejected|path length constraint exceeded/i,
    id: 'certificate-untrusted',
    reason: 'chain-not-accepted',
  },
  {
    says: /(?:EE|CA) certificate key too weak|key too small/i,
    id: 'weak-certificate',
    reason: 'key-too-weak',
  },
  {
    says: /signature digest algorithm too weak|md too weak/i,
    id: 'weak-certificate',
    reason: 'digest-too-weak',
  },
  {
    says: /hostname mismatch|IP address mismatch|no alternative certificate subject name matches|subjectAltName does not match|certificate subject name .{1,300} does not match target|SEC_E_WRONG_PRINCIPAL/i,
    id: 'certificate-name-mismatch',
    reason: 'offers-hidden',
  },
  {
    says: /could not resolve host|name or service not known|nodename nor servname|no address associated with hostname|no such host is known/i,
    id: 'transport-dns',
    reason: 'name-not-known',
  },
  {
    says: /temporary failure in name resolution|resolving timed out/i,
    id: 'transport-dns',
    reason: 'resolver-failed',
  },
  // Newer curls say no more than this where nothing answers at once.
  { says: /couldn't connect to server/i, id: 'transport-refused', reason: null },
  {
    says: /unable to obtain common name/i,
    id: 'certificate-name-mismatch',
    reason: 'offers-nothing-usable',
  },
  {
    says: /unexpected eof while reading|SSL_ERROR_SYSCALL/i,
    id: 'transport-timeout',
    reason: 'closed',
  },
  { says: /connection refused|errno=(?:111|61)\b/i, id: 'transport-refused', reason: 'nothing-listens' },
  {
    says: /no route to host|network is unreachable|errno=(?:113|101)\b/i,
    id: 'transport-timeout',
    reason: 'no-route',
  },
  {
    says: /connection timed out|operation timed out|timed out after|errno=(?:110|60)\b/i,
    id: 'transport-timeout',
    reason: 'connect-timeout',
  },
  {
    says: /connection reset by peer|connection was reset|errno=(?:104|54)\b/i,
    id: 'transport-timeout',
    reason: 'reset',
  },
  {
    says: /wrong version number|packet length too long|record layer failure|unknown protocol|http request/i,
    id: 'not-https',
    reason: 'not-tls',
  },
  {
    says: /certificate required|alert bad certificate/i,
    id: 'client-certificate-wanted',
    reason: null,
  },
  {
    says: /legacy sigalg disallowed|unsupported protocol|alert protocol version|no protocols available|alert handshake failure|version too low|dh key too small|unsafe legacy renegotiation/i,
    id: 'tls-too-old',
    reason: 'tls-refused',
  },
];

/** Which fault words of a tool name; null where they name none that is known. */
export function faultIn(words: string): Pick<Fault, 'id' | 'reason'> | null {
  const found = faults.find(({ says }) => says.test(words));
  return found === undefined ? null : { id: found.id, reason: found.reason };
}
