import type { Fault } from '../join-errors/fault.ts';
import type { Reason } from '../join-errors/reason.ts';
import { whyNoHandshake } from './why-no-handshake.ts';

/** A fault as tools word it. */
interface WordedFault {
  says: RegExp;
  fault: Fault;
  reason: Reason | null;
}

const row = (fault: Fault, reason: Reason | null, says: RegExp): WordedFault => ({ says, fault, reason });

/**
 * In order: the first that fits is it. Numbers and names of codes are the same in every language.
 *
 * Words: OpenSSL's X509_verify_cert_error_string and SSL reason strings (1.0 to 3.5), curl's messages (7.29 to 8.17) over OpenSSL,
 * Schannel (SEC_E_…, CERT_E_…, CERT_TRUST_…), NSS, GnuTLS and Secure Transport (errSSL…, -98xx), the resolvers of glibc, BSD, Windows and
 * BIND, sockets (errno, WinError), and the exceptions of Java 8 to 21, .NET 4 to 8, Go 1.13 to 1.22, Node.js 12 to 22.
 */
const faults: readonly WordedFault[] = [
  row('dates', 'not-yet-valid', /has expired or is not yet valid: current time \S{1,40} is before/i),
  row(
    'dates',
    'expired',
    /certificate has expired|CERT_HAS_EXPIRED|certificate expir(?:ed|ation date has passed)|SEC_E_CERT_EXPIRED|0x80090328|CERT_E_EXPIRED|0x800B0101|CERT_TRUST_IS_NOT_TIME_VALID|CertificateExpiredException|NotAfter: |\bNotTimeValid\b|peer's certificate has expired|-9814\b|has expired or is not yet valid/i,
  ),
  row(
    'dates',
    'not-yet-valid',
    /certificate is not yet (?:valid|activated)|CERT_NOT_YET_VALID|certificate not (?:yet valid|activated yet)|CertificateNotYetValidException|NotBefore: |-9815\b/i,
  ),
  row(
    'issuer',
    'self-signed-in-chain',
    /self[- ]signed certificate in (?:the )?certificate chain|SELF_SIGNED_CERT_IN_CHAIN/i,
  ),
  row('issuer', 'self-signed', /self[- ]signed certificate|DEPTH_ZERO_SELF_SIGNED_CERT/i),
  row(
    'other-name',
    'offers-nothing-usable',
    /unable to obtain common name|doesn't contain any (?:IP )?SANs|is not valid for any names|No subject alternative (?:DNS )?names present|certificate relies on legacy Common Name field/i,
  ),
  row(
    'other-name',
    'offers-hidden',
    /host ?name mismatch|IP address mismatch|no alternative certificate subject name matches|subjectAltName does not match|certificate subject name .{1,300}? does not match|SEC_E_WRONG_PRINCIPAL|0x80090322|CERT_E_CN_NO_MATCH|0x800B010F|RemoteCertificateNameMismatch|SSL_ERROR_BAD_CERT_DOMAIN|ERR_TLS_CERT_ALTNAME_INVALID|does not match certificate's altnames|-9843\b|owner does not match hostname|certificate is valid for .{1,2000}, not |No (?:subject alternative (?:DNS )?names?|name) matching|doesn't match any of the subject alternative names|doesn't match requested host name|no certificate subject alternative name matches|requested domain name does not match/i,
  ),
  row(
    'issuer',
    'unknown-issuer',
    /unable to get (?:local )?issuer certificate|UNABLE_TO_GET_ISSUER_CERT|unable to verify the first certificate|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SEC_E_UNTRUSTED_ROOT|0x80090325|CERT_E_UNTRUSTEDROOT|0x800B0109|CERT_E_CHAINING|0x800B010A|CERT_TRUST_IS_(?:UNTRUSTED_ROOT|PARTIAL_CHAIN)|signed by unknown authority|certificate is not trusted|PKIX path building failed|unable to find valid certification path|doesn't have a known issuer|issuer (?:is not recognized|has been marked as not trusted)|SEC_ERROR_(?:UNKNOWN|UNTRUSTED)_ISSUER|\b(?:UntrustedRoot|PartialChain)\b|-98(?:12|13)\b|unable to locally verify the issuer/i,
  ),
  row(
    'issuer',
    'chain-not-accepted',
    /certificate (?:is |has been )?revoked|CRYPT_E_REVOKED|invalid CA certificate|INVALID_CA|unsui?table certificate purpose|unsupported certificate purpose|INVALID_PURPOSE|certificate rejected|path length constraint exceeded|PKIX path validation failed|Invalid certificate chain|RemoteCertificateChainErrors|-9807\b/i,
  ),
  row(
    'strength',
    'key-too-weak',
    /(?:EE|CA) certificate key too weak|(?<!dh )key too small|Algorithm constraints check failed on keysize/i,
  ),
  row(
    'strength',
    'digest-too-weak',
    /signature digest algorithm too weak|md too weak|insecure algorithm SHA1|Algorithm constraints check failed on signature algorithm/i,
  ),
  row(
    'no-address',
    'resolver-failed',
    /temporary failure in name resolution|resolving timed out|\bEAI_AGAIN\b|SERVFAIL|no servers could be reached|DNS request timed out|server misbehaving|DNS_ERROR_RCODE_SERVER_FAILURE|(?<!after |:|port )\b11002\b|lookup .{1,300}: i\/o timeout|temporary name server failure/i,
  ),
  row(
    'no-address',
    'name-not-known',
    /could(?:n't| not) resolve (?:host|'|")|name or service not known|nodename nor servname|no address associated with hostname|no such host|name does not resolve|\bNXDOMAIN\b|\bENOTFOUND\b|UnknownHostException|non-existent domain|DNS name does not exist|DNS_ERROR_RCODE_NAME_ERROR|DNS_INFO_NO_RECORDS|name could not be resolved|unable to resolve host|(?<!after |:|port )\b11001\b|host (?:is unknown|not found)|could not find host/i,
  ),
  row(
    'no-answer',
    'no-route',
    /no route to host|network is unreachable|unreachable (?:host|network)|\bEHOSTUNREACH\b|\bENETUNREACH\b|errno=(?:113|101)\b|(?<!after |:|port )\b100(?:51|65)\b|host is down/i,
  ),
  row(
    'refused',
    'nothing-listens',
    /connection refused|actively refused|\bECONNREFUSED\b|errno=(?:111|61)\b|(?<!after |:|port )\b10061\b/i,
  ),
  row(
    'no-answer',
    'read-timeout',
    /read timed out|operation has timed out|handshake (?:operation )?timed? ?out|TLS handshake timeout|context deadline exceeded|Client\.Timeout|UND_ERR_HEADERS_TIMEOUT|Timeout of \d|HttpClient\.Timeout/i,
  ),
  row(
    'no-answer',
    'connect-timeout',
    /connect(?:ion)? timed out|\(tcp\) timed out|operation timed out|timed out after|connect timeout|\bETIMEDOUT\b|errno=(?:110|60)\b|(?<!after |:|port )\b10060\b|dial tcp .{1,300}: i\/o timeout|connection timeout|after \d{5,7} ms: Couldn't connect|failed to respond|timeout was reached|UND_ERR_CONNECT_TIMEOUT/i,
  ),
  // Newer curls say no more than this where nothing answers at once.
  row('refused', null, /couldn't connect to (?:server|host)/i),
  row(
    'no-answer',
    'reset',
    /connection (?:was )?reset|\bECONNRESET\b|forcibly closed|errno=(?:104|54)\b|(?<!after |:|port )\b10054\b|PR_CONNECT_RESET_ERROR|error in the pull function/i,
  ),
  row(
    'no-answer',
    'closed',
    /unexpected eof|EOF occurred in violation|SSL_ERROR_SYSCALL|empty reply from server|terminated the handshake|peer shut down incorrectly|non-properly terminated|disconnected before secure TLS|PR_END_OF_FILE_ERROR|server closed (?:the connection|abruptly)|-98(?:05|06|16)\b|\bEPIPE\b|closed by remote host|socket hang up|closed unexpectedly|0x80090317|encountered end of file/i,
  ),
  row(
    'not-tls',
    'not-tls',
    /wrong version number|packet length too long|record layer failure|unknown protocol\b(?! version)|http request\b|does not look like a TLS handshake|server gave HTTP response to HTTPS client|unexpected TLS packet|Unsupported or unrecognized SSL message|plaintext connection\?|SSL_ERROR_RX_RECORD_TOO_LONG|Cannot determine the frame size|SEC_E_INVALID_TOKEN|0x80090308/i,
  ),
  row(
    'client-certificate',
    null,
    /certificate[ _]required|(?:alert:? |tls: |_ALERT_)bad[ _]certificate|alert unknown ca\b|unknown certificate authority|SSL_ERROR_BAD_CERT_ALERT|requires a client certificate|-98(?:25|31)\b/i,
  ),
  row(
    'old-tls',
    null,
    /unsupported protocol\b|unsupported_protocol|alert protocol version|protocol_version|no protocols available|version too low|protocol version not supported|SSL_ERROR_UNSUPPORTED_VERSION|-9836\b|no appropriate protocol/i,
  ),
  ...whyNoHandshake.map(([reason, says]) => row('handshake', reason, says)),
];

/** Which fault words of a tool name; null where they name none that is known. */
export const faultInWords = (words: string): Pick<WordedFault, 'fault' | 'reason'> | null =>
  faults.find(({ says }) => says.test(words)) ?? null;
