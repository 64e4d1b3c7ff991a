import type { Certificate } from '../certificate/certificate.ts';
import { isoTime } from '../certificate/parse-time.ts';
import type { Attempt, NotTriedBecause } from '../facts/attempt.ts';
import { claimsOf } from '../facts/claims-of.ts';
import type { Again, Checked, Endpoint, Facts } from '../facts/facts.ts';
import type { StatusFact } from '../facts/status-facts.ts';
import type {
  SharedCertificate,
  SharedCheck,
  SharedEndpoint,
  SharedLook,
  SharedSpp,
} from './shared-check.ts';

type SharedAttempt<Kept, Reason> = { saw: Kept } | { failed: Reason } | { because: NotTriedBecause };

function attempt<Kept, Reason, Fact>(
  one: SharedAttempt<Kept, Reason>,
  restore: (kept: Kept) => Fact,
): Attempt<Fact, Reason> {
  if ('saw' in one) return { outcome: 'observed', fact: restore(one.saw), tookMs: 0 };
  if ('failed' in one) return { outcome: 'failed', reason: one.failed, detail: '', tookMs: 0 };
  return { outcome: 'not-tried', because: one.because };
}

const unpackCertificate = (one: SharedCertificate): Certificate => ({
  subject: one.subject,
  issuer: one.issuer,
  commonNames: one.cn,
  subjectAltName: one.san?.map(([type, value]) => ({ type, value })) ?? null,
  moreAlternativeNames: one.more ?? 0,
  notBefore: one.from,
  notAfter: one.to,
  key: { kind: one.key, bits: one.bits ?? null, ...(one.named !== undefined && { named: one.named }) },
  signatureDigest: one.digest,
  selfIssued: one.self,
  isCa: one.ca,
  serial: '',
  fingerprintSha256: one.sha256,
  bytes: 0,
});

const unpackSpp = (one: SharedSpp): StatusFact => ({
  kind: 'spp',
  path: one.path,
  apiVersion: one.api,
  readAt: one.at,
  status: {
    applianceId: one.id ?? null,
    applianceName: one.name ?? null,
    version: one.version ?? null,
    state: one.state,
    isPrimary: one.primary ?? null,
    isReplica: one.replica ?? null,
    isMaintenance: one.maintenance ?? null,
    isQuarantine: one.quarantine ?? null,
    isReadOnly: one.readOnly ?? null,
    isClustered: one.clustered ?? null,
    maintenanceOperation: one.operation ?? null,
    isSessionsExternal: one.external ?? null,
    isSessionModuleJoined: one.joined ?? null,
    ipAddress: one.ip ?? null,
    primaryIpv4: one.primaryIp ?? null,
    currentTime: one.clock?.[0] ?? null,
    currentTimeFrom: one.clock?.[1] ?? null,
  },
  ...(one.members && {
    members: one.members.map(({ name, ip, version, state, primary, replica }) => ({
      name: name ?? null,
      ipAddress: ip ?? null,
      version: version ?? null,
      state,
      isPrimary: primary ?? null,
      isReplica: replica ?? null,
    })),
  }),
});

const unpackLook = ({ tls, status }: SharedLook, sni: string | null): Again => ({
  tls: attempt(tls, ({ protocol, cipher, trust, chain, unread, browserSuite }) => ({
    protocol,
    cipher,
    sni,
    trust,
    certificates: chain.map(unpackCertificate),
    ...(unread !== undefined && { moreCertificates: unread }),
    ...(browserSuite !== undefined && { takesBrowserSuite: browserSuite }),
  })),
  status: attempt(status, (fact): StatusFact => {
    if (!('not' in fact)) return unpackSpp(fact);
    return { kind: 'not-spp', looksLike: fact.not, httpStatus: fact.http, redirectHost: fact.to ?? null };
  }),
});

function unpackEndpoint({ ip, tcp, again, ...look }: SharedEndpoint, sni: string | null): Endpoint {
  const first = unpackLook(look, sni);
  return {
    ip,
    tcp: attempt(tcp, (port) => ({ port })),
    ...first,
    ...(again && { again: again === 'alike' ? first : unpackLook(again, sni) }),
  };
}

/**
 * A shared check in the form of the facts, so that the diagnosis can be asked of it. It stays the sender's: what is concluded from
 * it is not observed here. Times of probes and the words of servers are not in a link; they are 0 and empty.
 */
export function unpackCheck(shared: SharedCheck): { checked: Checked; checkedAt: number } {
  const { host, kind, at, vantage, refused, dns, endpoints } = shared;
  const facts: Facts = {
    dns: attempt(dns, ({ source, a, aaaa, aliases }) => ({
      source,
      addresses: a,
      ipv6: aaaa ?? null,
      aliases: aliases ?? null,
    })),
    endpoints: endpoints.map((endpoint) => unpackEndpoint(endpoint, kind === 'hostname' ? host : null)),
  };
  return {
    checkedAt: at,
    checked: {
      schema: 1,
      address: { typed: host, host, kind },
      ...(refused && { refused: { reason: refused } }),
      vantage: { hostname: vantage },
      checkedAt: isoTime(at),
      facts,
      claims: refused === undefined ? claimsOf(host, facts) : [],
    },
  };
}
