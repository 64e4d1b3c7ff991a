import type { Attempt } from '../facts/attempt.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { matchesLikePython } from '../certificate/matches-name.ts';
import type { Again, Checked, Endpoint } from '../facts/facts.ts';
import type { ClusterMember, StatusFact } from '../facts/status-facts.ts';
import type { TlsFact } from '../facts/tls-facts.ts';
import type { SharedCertificate, SharedCheck, SharedEndpoint, SharedLook } from './shared-check.ts';
import { most } from './shared-check.ts';
import { withoutAbsent } from './without-absent.ts';

function attempt<Fact, Reason, Kept>(
  one: Attempt<Fact, Reason>,
  keep: (fact: Fact) => Kept,
):
  | { saw: Kept }
  | { failed: Reason }
  | { because: Extract<Attempt<Fact, Reason>, { because: unknown }>['because'] } {
  if (one.outcome === 'observed') return { saw: keep(one.fact) };
  return one.outcome === 'failed' ? { failed: one.reason } : { because: one.because };
}

/** Names that decide whether the certificate covers the address: those that match it, and those at which an old client gives up. */
const decides = (value: string, host: string): boolean =>
  matchesLikePython(value, host) || /^[^.*]*\*[^.*]*\*/.test(value);

/** At most so many names, in their order: those that decide, then the first. */
function fewNames<Name>(names: readonly Name[], valueOf: (name: Name) => string, host: string): Name[] {
  if (names.length <= most.names) return [...names];
  const deciding = names.filter((name) => decides(valueOf(name), host));
  const kept = new Set([...deciding, ...names].slice(0, most.names));
  return names.filter((name) => kept.has(name));
}

function packCertificate(one: Certificate, host: string): SharedCertificate {
  const san = one.subjectAltName && fewNames(one.subjectAltName, ({ value }) => value, host);
  const left = (one.subjectAltName?.length ?? 0) - (san?.length ?? 0);
  return {
    subject: one.subject,
    issuer: one.issuer,
    cn: fewNames(one.commonNames, (value) => value, host),
    ...withoutAbsent({
      san: san?.map(({ type, value }): [typeof type, string] => [type, value]),
      left: left === 0 ? null : left,
      more: one.moreAlternativeNames === 0 ? null : one.moreAlternativeNames,
      bits: one.key.bits,
      named: one.key.named ?? null,
    }),
    from: one.notBefore,
    to: one.notAfter,
    key: one.key.kind,
    digest: one.signatureDigest,
    self: one.selfIssued,
    ca: one.isCa,
    sha256: one.fingerprintSha256,
  };
}

function packTls({ protocol, cipher, trust, ...fact }: TlsFact, host: string) {
  const chain = fact.certificates.slice(0, most.chain);
  const unread = (fact.moreCertificates ?? 0) + fact.certificates.length - chain.length;
  return {
    protocol,
    cipher,
    trust,
    chain: chain.map((one) => packCertificate(one, host)),
    ...withoutAbsent({
      unread: unread === 0 ? null : unread,
      browserSuite: fact.takesBrowserSuite ?? null,
    }),
  };
}

const packMember = ({ name, ipAddress: ip, version, state, isPrimary, isReplica }: ClusterMember) => ({
  state,
  ...withoutAbsent({ name, ip, version, primary: isPrimary, replica: isReplica }),
});

function packStatus(fact: StatusFact) {
  if (fact.kind === 'not-spp') {
    const { looksLike, httpStatus, redirectHost } = fact;
    return { not: looksLike, http: httpStatus, ...withoutAbsent({ to: redirectHost }) };
  }
  const { status, members } = fact;
  const { currentTime, currentTimeFrom } = status;
  return {
    path: fact.path,
    api: fact.apiVersion,
    at: fact.readAt,
    state: status.state,
    ...withoutAbsent({
      version: status.version,
      id: status.applianceId,
      name: status.applianceName,
      ip: status.ipAddress,
      primaryIp: status.primaryIpv4,
      operation: status.maintenanceOperation,
      primary: status.isPrimary,
      replica: status.isReplica,
      maintenance: status.isMaintenance,
      quarantine: status.isQuarantine,
      readOnly: status.isReadOnly,
      clustered: status.isClustered,
      external: status.isSessionsExternal,
      joined: status.isSessionModuleJoined,
      clock:
        currentTime === null || currentTimeFrom === null
          ? null
          : ([currentTime, currentTimeFrom] as [number, typeof currentTimeFrom]),
      members: members?.slice(0, most.members).map(packMember),
    }),
  };
}

const packLook = ({ tls, status }: Again, host: string): SharedLook => ({
  tls: attempt(tls, (fact) => packTls(fact, host)),
  status: attempt(status, packStatus),
});

/** What does not change between two connections of one moment to one appliance: all but its clock and ours. */
const lasting = ({ tls, status }: SharedLook): string =>
  JSON.stringify([
    tls,
    'saw' in status && !('not' in status.saw) ? { ...status.saw, at: 0, clock: 0 } : status,
  ]);

function packEndpoint({ ip, tcp, again, ...first }: Endpoint, host: string): SharedEndpoint {
  const look = packLook(first, host);
  const second = again && packLook(again, host);
  return {
    ip,
    tcp: attempt(tcp, () => 443 as const),
    ...look,
    ...withoutAbsent({
      again: second && (lasting(second) === lasting(look) ? ('alike' as const) : second),
    }),
  };
}

/** What of a check goes into a link; see `sharedCheck`. */
export function packCheck({ checked, checkedAt }: { checked: Checked; checkedAt: number }): SharedCheck {
  const { address, vantage, refused, facts } = checked;
  return {
    host: address.host,
    kind: address.kind,
    at: checkedAt,
    vantage: vantage.hostname,
    ...withoutAbsent({ refused: refused?.reason }),
    dns: attempt(facts.dns, ({ source, addresses, ipv6, aliases }) => ({
      source,
      a: addresses,
      ...withoutAbsent({ aaaa: ipv6, aliases: aliases?.slice(0, most.aliases) }),
    })),
    endpoints: facts.endpoints.map((endpoint) => packEndpoint(endpoint, address.host)),
  };
}
