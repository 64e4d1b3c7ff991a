import type { Certificate } from '#diagnosis/certificate/certificate.ts';
import type { DnsAttempt } from '#diagnosis/facts/dns-facts.ts';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { trustWords } from '#diagnosis/facts/trust-words.ts';
import type * as z from 'zod/mini';
import type { notSppKind } from '#diagnosis/facts/status-facts.ts';
import type { ClusterMember, SppStatus } from '#diagnosis/facts/status-facts.ts';

/** A fact and how it reads; a list is shown line by line. All text in it was escaped where it was read. */
export type SeenFact = [label: string, value: string | readonly string[]];

const notKnown = 'not known';

/** A list, or why it is empty. */
const listed = (values: readonly string[] | null, none: string): string | readonly string[] =>
  values === null ? 'not queried' : values.length === 0 ? none : values;

const failure = (reason: string, detail: string): string =>
  detail === '' ? reason : `${reason} (${detail})`;

/** What DNS said. AAAA records are reported only: SPS joins over IPv4. */
export function dnsFacts(dns: DnsAttempt): SeenFact[] {
  if (dns.outcome === 'not-tried') return [['Name', `not tried: ${dns.because}`]];
  if (dns.outcome === 'failed') return [['Name', failure(dns.reason, dns.detail)]];
  const { source, addresses, ipv6, aliases } = dns.fact;
  if (source === 'literal') return [['Typed', 'an IPv4 address']];
  return [
    ['A records', addresses],
    ['AAAA records (not used: SPS joins over IPv4)', listed(ipv6, 'none')],
    ['Aliases (CNAME)', listed(aliases, 'none')],
  ];
}

/** An instant in UTC to the minute, as `2026-11-23 15:42 UTC`. @param atMs ms since the epoch */
export const utc = (atMs: number): string =>
  `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** The connection up to TLS. */
export function connectionFacts({ tcp, tls }: Endpoint): SeenFact[] {
  if (tcp.outcome === 'not-tried') return [['TCP port 443', `not tried: ${tcp.because}`]];
  if (tcp.outcome === 'failed') return [['TCP port 443', failure(tcp.reason, tcp.detail)]];
  const open: SeenFact = ['TCP port 443', 'open'];
  if (tls.outcome === 'not-tried') return [open, ['TLS', `not tried: ${tls.because}`]];
  if (tls.outcome === 'failed') return [open, ['TLS', failure(tls.reason, tls.detail)]];
  const { protocol, cipher, sni, trust, certificates, moreCertificates = 0 } = tls.fact;
  const { length: readCount } = certificates;
  const sent =
    moreCertificates === 0 ? `${readCount} sent` : `${readCount + moreCertificates} sent, ${readCount} read`;
  return [
    open,
    ['TLS', `${protocol}, ${cipher}`],
    ['Server name sent', sni ?? 'none, as for every IP address'],
    ['Chain', `${sent}, ${inOrder(certificates) ? 'in order' : 'not in order'}; ${trustWords[trust]}`],
  ];
}

const inOrder = (chain: readonly Certificate[]): boolean =>
  chain.every((one, at) => at === 0 || chain[at - 1]?.issuer === one.subject);

/** `AB:CD:…` as browsers and openssl print a fingerprint; a token of a shared case as it is. @param hex lower-case, no separators */
export const fingerprint = (hex: string): string =>
  /^[\da-f]*$/.test(hex) ? hex.toUpperCase().replaceAll(/(..)(?=.)/g, '$1:') : hex;

/** "EC, 521 bits, P-521". */
const keyWords = ({ kind, bits, named }: Certificate['key']): string =>
  [
    bits === null ? kind : `${kind.toUpperCase()}, ${bits} bits`,
    ...(named === undefined || named === 'other-curve' ? [] : [named]),
  ].join(', ');

/** One certificate, most telling first. */
export function certificateFacts(certificate: Certificate): SeenFact[] {
  const { subjectAltName, commonNames, moreAlternativeNames, key, selfIssued } = certificate;
  const names = (subjectAltName ?? []).map(({ type, value }) => `${type.toUpperCase()}: ${value}`);
  const more = moreAlternativeNames > 0 ? [`and ${moreAlternativeNames} more`] : [];
  return [
    ['Common names', listed(commonNames, 'none')],
    ['subjectAltName', subjectAltName === null ? 'none' : [...names, ...more]],
    ['Issuer', selfIssued ? `${certificate.issuer} (itself)` : certificate.issuer],
    ['Valid', `${utc(certificate.notBefore)} to ${utc(certificate.notAfter)}`],
    ['Key', keyWords(key)],
    ['Signature digest', certificate.signatureDigest],
    ['SHA-256 fingerprint', fingerprint(certificate.fingerprintSha256)],
  ];
}

const said = (value: boolean | null): string => (value === null ? notKnown : value ? 'yes' : 'no');
/** SPP words these as "false if not or unknown": only yes proves anything. */
const saidSurely = (value: boolean | null): string => (value === true ? 'yes' : 'no, or not known');

function sppFacts(status: SppStatus): SeenFact[] {
  const { currentTime, currentTimeFrom } = status;
  return [
    ['Version', status.version ?? notKnown],
    ['State', status.state],
    ['Name and ID', `${status.applianceName ?? notKnown}, ${status.applianceId ?? notKnown}`],
    ['Own address', status.ipAddress ?? notKnown],
    ['Primary', saidSurely(status.isPrimary)],
    ['Replica', saidSurely(status.isReplica)],
    ['Claimed primary', status.primaryIpv4 ?? notKnown],
    ['In a cluster', said(status.isClustered)],
    [
      'Maintenance',
      `${saidSurely(status.isMaintenance)}; operation ${status.maintenanceOperation ?? notKnown}`,
    ],
    ['Quarantine', saidSurely(status.isQuarantine)],
    ['At least one SPS joined and trusted now', said(status.isSessionModuleJoined)],
    ['At least one SPS was joined once', said(status.isSessionsExternal)],
    ['Clock', currentTime === null ? notKnown : `${utc(currentTime)}, from ${currentTimeFrom ?? notKnown}`],
  ];
}

function memberLine({ name, ipAddress, version, state, isPrimary, isReplica }: ClusterMember): string {
  const role = isReplica === true ? 'replica' : isPrimary === true ? 'primary' : 'role not known';
  return `${name ?? notKnown}: ${ipAddress ?? 'address not known'}, ${role}, ${state}, version ${version ?? notKnown}`;
}

/** What tells whether a second connection reached the same appliance; empty where nobody looked again. */
export function againFacts({ again }: Endpoint): SeenFact[] {
  if (again === undefined) return [];
  const { tls, status } = again;
  if (tls.outcome === 'not-tried') return [['TLS', `not tried: ${tls.because}`]];
  if (tls.outcome === 'failed') return [['TLS', failure(tls.reason, tls.detail)]];
  const leaf = tls.fact.certificates[0]?.fingerprintSha256;
  const shown: SeenFact = ['SHA-256 fingerprint', leaf === undefined ? notKnown : fingerprint(leaf)];
  if (status.outcome !== 'observed' || status.fact.kind !== 'spp') return [shown, ...statusFacts(again)];
  const { applianceName, applianceId, isPrimary, isReplica } = status.fact.status;
  return [
    shown,
    ['Name and ID', `${applianceName ?? notKnown}, ${applianceId ?? notKnown}`],
    ['Primary', saidSurely(isPrimary)],
    ['Replica', saidSurely(isReplica)],
  ];
}

const lookWords: Record<z.infer<typeof notSppKind>, string> = {
  sps: 'an SPS',
  redirect: 'a redirect',
  'web-page': 'a web page',
  'sign-in-page': 'a sign-in page',
  json: 'JSON of something else',
  'http-error': 'the path is not known',
  other: 'neither JSON nor a page',
  'proxy-error': 'an error of a proxy',
  refusal: 'an error',
  'spp-error': 'an error in the form of SPP’s API',
};

/** What answered over HTTPS. */
export function statusFacts({ status }: Pick<Endpoint, 'status'>): SeenFact[] {
  if (status.outcome === 'not-tried') return [['Status', `not tried: ${status.because}`]];
  if (status.outcome === 'failed') return [['Status', failure(status.reason, status.detail)]];
  if (status.fact.kind === 'spp') {
    const { path, members } = status.fact;
    const told: SeenFact[] =
      members === undefined ? [] : [['Members of the cluster', members.map(memberLine)]];
    return [['Answered by', path], ...sppFacts(status.fact.status), ...told];
  }
  const { looksLike, httpStatus, redirectHost } = status.fact;
  const answer: SeenFact = ['Answer', `HTTP ${httpStatus}, ${lookWords[looksLike]}`];
  return redirectHost === null ? [answer] : [answer, ['Redirect to (not followed)', redirectHost]];
}
