import type { Coverage, CoverageReason } from '../../certificate/coverage.ts';
import { asCode } from '../../address/as-code.ts';
import type { ClientKind, Fault } from './fault.ts';

const reasonWords = (host: string): Record<CoverageReason, string> => ({
  'san-ip': `The certificate includes ${asCode(host)} as an IP entry.`,
  'san-dns': `The certificate includes ${asCode(host)} as a DNS entry.`,
  wildcard: `A wildcard in the certificate covers ${asCode(host)}.`,
  'cn-used': 'The common name counts, because subjectAltName includes no DNS entry and no IP entry.',
  'cn-ignored': `Only the common name matches ${asCode(host)}, and this client does not use it beside the entries of subjectAltName.`,
  'ip-as-dns-name': `The certificate includes ${asCode(host)} as a DNS entry, and this client looks for an IP address only among the IP entries.`,
  none: `Nothing in the certificate matches ${asCode(host)}.`,
});

const chain = 'Whether it trusts the issuer was not tested.';

/** Why a client would go on, in sentences. @param coverage null where no certificate was seen */
export const goesOnBecause = (host: string, coverage: Coverage | null): string =>
  coverage === null
    ? 'Nothing that was checked would stop it.'
    : `${reasonWords(host)[coverage.reason]} ${chain}`;

const ofName = {
  'name-not-known': 'The name does not resolve.',
  'no-address': 'The name is in DNS, but without an address.',
  'alias-without-address': 'The name is an alias of one without an address.',
  'no-ipv4-address': 'The name has only IPv6 addresses, and SPS joins over IPv4.',
  'timed-out': 'This checker’s name server did not answer, and SPS may use another.',
  'too-many-addresses': 'The name has more addresses than this checker looks at.',
  'resolver-failed': 'This checker’s name server failed, and SPS may use another.',
  unknown: 'The name could not be resolved.',
} as const;

const ofPort = {
  refused: 'Port 443 refuses the connection.',
  'timed-out': 'Port 443 does not answer.',
  'no-route': 'There is no route to it, or a firewall rejects the connection.',
  reset: 'The connection is reset.',
  'own-machine': 'This checker’s own machine could not connect, which says nothing about SPS.',
  unknown: 'The connection to port 443 failed for a reason that this checker does not know.',
} as const;

const ofTls = {
  'timed-out': 'Port 443 accepts the connection, then stays silent.',
  closed: 'Port 443 closes the connection during the handshake.',
  reset: 'Port 443 resets the connection during the handshake.',
  'plain-http': 'Port 443 speaks HTTP without TLS.',
  'not-tls': 'Port 443 does not speak TLS.',
  'protocol-too-old': 'The server speaks no TLS version that current clients speak.',
  'client-certificate-wanted': 'The server requires a client certificate, and SPS probably sends none here.',
  'name-wanted': 'The server refuses the server name (SNI) that it is asked for.',
  'handshake-refused': 'The server refuses the handshake.',
  'too-many-bytes': 'The handshake does not end.',
  'unreadable-certificate': 'The certificate cannot be read.',
  unknown: 'The handshake fails for a reason that this checker does not know.',
} as const;

const ofCa = {
  expired: 'The certificate of a CA above it has expired.',
  'not-yet-valid': 'The certificate of a CA above it is not valid yet.',
} as const;

const others = {
  expired: 'The certificate has expired.',
  'not-yet-valid': 'The certificate is not valid yet.',
  key: 'A key in the certificate chain is too short for SPS from version 6.10.0 on.',
  digest: 'A certificate of the chain is signed with a digest that SPS refuses from version 6.10.0 on.',
  sps: 'An SPS answers, not an SPP.',
  'not-spp': 'What answers is not an SPP.',
  replica: 'SPP answers that it is a replica.',
  'not-online': 'SPP is in a state in which it refuses the registration.',
  'too-old': 'SPP is older than any version that SPS joins.',
  unknown: 'The state of SPP is not known.',
} as const;

/** Why a client would stop, or why nobody can tell, in a sentence. */
export function stopsBecause(fault: Fault, host: string, client: ClientKind): string {
  switch (fault.at) {
    case 'name':
      return ofName[fault.reason];
    case 'port':
      return ofPort[fault.reason];
    case 'tls':
      return ofTls[fault.reason];
    case 'certificate-names':
      if (fault.reason === 'unknown')
        return 'The certificate includes more names than this checker reads, and none of those read matches.';
      return client === 'strict' && fault.reason === 'cn-ignored'
        ? 'Only the common name matches, and this client checks only subjectAltName.'
        : reasonWords(host)[fault.reason];
    case 'appliance':
      return fault.reason === 'unknown' ? 'Something answers in SPP’s place.' : others[fault.reason];
    case 'dates':
      if (fault.reason === 'unknown')
        return 'This checker’s system finds a certificate of the chain out of date, but none that was sent is.';
      return fault.ofLeaf ? others[fault.reason] : ofCa[fault.reason];
    case 'strength':
      return fault.reason === 'unknown' ? 'Not all of the chain was read.' : others[fault.reason];
    case 'status':
      return fault.reason === 'client-certificate-wanted'
        ? ofTls['client-certificate-wanted']
        : 'TLS works, but no readable answer came.';
    default:
      return others[fault.reason];
  }
}
