import { isIpv4 } from '../../address/ipv4.ts';
import { addressEntries } from '../../certificate/address-entries.ts';
import type { Certificate } from '../../certificate/certificate.ts';
import type { StatusReason } from '../../facts/status-facts.ts';
import type { TlsReason } from '../../facts/tls-facts.ts';
import type { ClientKind, Fault } from './fault.ts';
import { asPythonReads, unescaped } from './python-names.ts';
import { pythonRepr } from './python-repr.ts';

/** Line in Python's `_ssl.c` of 3.6 and of 3.12; it differs from build to build. */
const line: Record<ClientKind, string> = { sps: '(_ssl.c:852)', strict: '(_ssl.c:1000)' };

/** OpenSSL's reasons as Python prints them, where the server sent no alert; what is not here nobody knows. */
const ofTls: Partial<Record<TlsReason | StatusReason, string>> = {
  'plain-http': '[SSL: WRONG_VERSION_NUMBER] wrong version number',
  'not-tls': '[SSL: WRONG_VERSION_NUMBER] wrong version number',
  'protocol-too-old': '[SSL: UNSUPPORTED_PROTOCOL] unsupported protocol',
};

/** OpenSSL's verify errors (x509_txt.c), which only newer Pythons print. */
const weakness = {
  key: ['EE certificate key too weak', 'CA certificate key too weak'],
  digest: ['CA signature digest algorithm too weak', 'CA signature digest algorithm too weak'],
} as const;
const dates = {
  expired: 'certificate has expired',
  'not-yet-valid': 'certificate is not yet valid',
} as const;

function notVerified(reason: string, client: ClientKind): string {
  const failed = '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed';
  return client === 'sps'
    ? `SSLError(1, ${pythonRepr(`${failed} ${line.sps}`)})`
    : `SSLCertVerificationError(1, ${pythonRepr(`${failed}: ${reason} ${line.strict}`)})`;
}

/** Most names that are written out; the rest is `…`. */
const maxListed = 100;

/** True for a name that the old client gives up at, with words of its own: two stars in the left-most label. */
const hasTwoStars = (name: string): boolean => /^[^.*]*\*[^.*]*\*/.test(name);

/**
 * The names as the old client lists them (Python 3.6 `ssl.match_hostname`): DNS and IP entries of subjectAltName in their order,
 * else every common name. Null where it would say something else.
 */
function listedNames(leaf: Certificate): string | null {
  const { commonNames, moreAlternativeNames } = leaf;
  const entries = addressEntries(leaf);
  const printed = entries.length > 0 ? entries.map(asPythonReads) : commonNames.map(unescaped);
  const names = printed.filter((name) => name !== null);
  if (names.length < printed.length || names.some(hasTwoStars)) return null;
  const listed = names.slice(0, maxListed).map(pythonRepr).join(', ');
  if (moreAlternativeNames > 0 || names.length > maxListed) return `either of ${listed}, …`;
  return names.length === 1 ? listed : names.length === 0 ? '' : `either of ${listed}`;
}

function notNamed(host: string, client: ClientKind, leaf: Certificate | undefined): string | null {
  if (client === 'strict') {
    const kind = isIpv4(host) ? 'IP address' : 'Hostname';
    return notVerified(`${kind} mismatch, certificate is not valid for '${host}'.`, client);
  }
  const listed = leaf === undefined ? null : listedNames(leaf);
  if (listed === null) return null;
  const words =
    listed === ''
      ? 'no appropriate commonName or subjectAltName fields were found'
      : `hostname ${pythonRepr(host)} doesn't match ${listed}`;
  return `CertificateError(${pythonRepr(words)},)`;
}

/** The SSL exception that a client prints for a fault of TLS or of the certificate; null where none is known. */
export function sslWords(
  fault: Fault,
  host: string,
  client: ClientKind,
  leaf: Certificate | undefined,
): string | null {
  switch (fault.at) {
    case 'strength':
      return fault.reason === 'unknown'
        ? null
        : notVerified(weakness[fault.reason][fault.ofLeaf ? 0 : 1], client);
    case 'dates':
      return fault.reason === 'unknown' ? null : notVerified(dates[fault.reason], client);
    case 'certificate-names':
      return notNamed(host, client, leaf);
    case 'tls':
    case 'status': {
      if (fault.at === 'tls' && fault.reason === 'closed') {
        const kind = client === 'sps' ? '' : '[SSL: UNEXPECTED_EOF_WHILE_READING] ';
        return `SSLEOFError(8, '${kind}EOF occurred in violation of protocol ${line[client]}')`;
      }
      const words = fault.alert ?? ofTls[fault.reason];
      return words === undefined ? null : `SSLError(1, ${pythonRepr(`${words} ${line[client]}`)})`;
    }
    default:
      return null;
  }
}
