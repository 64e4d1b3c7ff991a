import type { Coverage, CoverageReason } from '../../certificate/coverage.ts';
import { mono } from '../../findings/mono.ts';
import type { ClientKind, Fault } from './fault.ts';

const reasonWords = (host: string): Record<CoverageReason, string> => ({
  'san-ip': `the certificate holds ${mono(host)} as an IP address`,
  'san-dns': `the certificate holds ${mono(host)} as a DNS name`,
  wildcard: 'a pattern in the certificate fits',
  'cn-used': 'the common name counts, because subjectAltName holds no DNS name and no IP address',
  'cn-ignored': 'only a common name would fit, and this client does not look at it here',
  'ip-as-dns-name': `the certificate holds ${mono(host)} as a DNS name, and an IP address is looked for among the IP addresses only`,
  none: `nothing in the certificate fits ${mono(host)}`,
});

const chain = 'Whether it trusts the issuer was not tested.';

/** Why a client would go on. @param coverage null where no certificate was seen */
export function goesOnBecause(host: string, coverage: Coverage | null): string {
  if (coverage === null) return 'nothing that was seen would stop it';
  return `${reasonWords(host)[coverage.reason]}. ${chain}`;
}

const ofName = {
  'name-not-known': 'the name does not resolve',
  'no-address': 'DNS knows the name, but no address of it',
  'alias-without-address': 'the name is an alias of one without an address',
  'no-ipv4-address': 'the name has IPv6 addresses only, and SPS joins over IPv4',
  'timed-out': 'the name server of this checker did not answer, and SPS may have another',
  'too-many-addresses': 'the name has more addresses than this checker looks at',
  'resolver-failed': 'the name server of this checker failed, and SPS may have another',
  unknown: 'the name is not resolved',
} as const;

const ofPort = {
  refused: 'port 443 refuses the connection',
  'timed-out': 'port 443 does not answer',
  'no-route': 'there is no route to it, or a firewall refuses',
  reset: 'the connection is reset',
  'own-machine': 'the checker’s own machine could not connect, which says nothing of SPS',
  unknown: 'the connection to port 443 failed in a way that we cannot name',
} as const;

const ofTls = {
  'timed-out': 'the port takes the connection and stays silent',
  closed: 'the port closes the connection during the handshake',
  reset: 'the port resets the connection during the handshake',
  'plain-http': 'the port speaks HTTP without TLS',
  'not-tls': 'the port does not speak TLS',
  'protocol-too-old': 'the server has no TLS version that clients of today speak',
  'client-certificate-wanted': 'the server wants a client certificate, and SPS has none at this point',
  'name-wanted': 'the server refuses the server name that it is asked for',
  'handshake-refused': 'the server refuses the handshake',
  'too-many-bytes': 'the handshake does not end',
  'unreadable-certificate': 'the certificate cannot be read',
  unknown: 'the handshake fails in a way that we cannot name',
} as const;

const ofCa = {
  expired: 'the certificate of a CA above it has expired',
  'not-yet-valid': 'the certificate of a CA above it is not valid yet',
} as const;

const others = {
  expired: 'the certificate has expired',
  'not-yet-valid': 'the certificate is not valid yet',
  key: 'a key in the certificate chain is too short for an SPS from 6.10.0 on',
  digest: 'the chain is signed with a digest that an SPS from 6.10.0 on refuses',
  sps: 'an SPS answers, not an SPP',
  'not-spp': 'what answers is not an SPP',
  replica: 'SPP answers that it is a replica',
  'not-online': 'SPP refuses in its current state',
  'too-old': 'SPP is older than any that SPS joins',
  unknown: 'SPP’s state is not known',
} as const;

/** Why a client would stop, or why nobody can tell. */
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
        return 'the certificate holds more names than this checker reads, and none of those fits';
      return client === 'strict' && fault.reason === 'cn-ignored'
        ? 'only a common name fits, and this client looks at subjectAltName alone'
        : reasonWords(host)[fault.reason];
    case 'appliance':
      return fault.reason === 'unknown' ? 'something answers in SPP’s place' : others[fault.reason];
    case 'dates':
      if (fault.reason === 'unknown')
        return 'a certificate of the chain is out of date here, but none that was sent';
      return fault.ofLeaf ? others[fault.reason] : ofCa[fault.reason];
    case 'strength':
      return fault.reason === 'unknown' ? 'not all of the chain was read' : others[fault.reason];
    case 'status':
      return fault.reason === 'client-certificate-wanted'
        ? ofTls['client-certificate-wanted']
        : 'TLS works, but nothing readable was answered';
    default:
      return others[fault.reason];
  }
}
