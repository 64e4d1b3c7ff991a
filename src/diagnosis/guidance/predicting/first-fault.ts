import { certificatePath } from '../../certificate/certificate-path.ts';
import { mayFitUnread } from '../../certificate/coverage.ts';
import { judgeCoverage } from '../../certificate/judge-coverage.ts';
import { judgeStrength } from '../../certificate/judge-strength.ts';
import { judgeValidity } from '../../certificate/judge-validity.ts';
import type { Certificate } from '../../certificate/certificate.ts';
import type { Checked, Endpoint } from '../../facts/facts.ts';
import { roleOf } from '../../facts/role-of.ts';
import type { StatusAttempt, StatusFact } from '../../facts/status-facts.ts';
import type { TlsFact } from '../../facts/tls-facts.ts';
import { contradictions } from '../../findings/contradictions.ts';
import { isTooOldToJoin } from '../../findings/joinable-version.ts';
import { alertIn } from './alert-in.ts';
import type { ClientKind, Fault } from './fault.ts';

type NotSpp = Extract<StatusFact, { kind: 'not-spp' }>;

/** Versions that a hardened SPS still speaks; inferred, see the check `tls-too-old`. */
const spoken = new Set(['TLSv1.2', 'TLSv1.3']);

/** OpenSSL verifies from the root down; what it trusts all the same above the leaf has another way to a root. */
function atDates(path: readonly Certificate[], trust: TlsFact['trust'], checkedAt: number): Fault | null {
  const judged = path.map((one, place) => ({ reason: judgeValidity(one, checkedAt), ofLeaf: place === 0 }));
  for (const { reason, ofLeaf } of judged.toReversed())
    if (reason !== 'valid' && (ofLeaf || trust !== 'trusted')) return { at: 'dates', reason, ofLeaf };
  const hidden = trust === 'expired' || trust === 'not-yet-valid';
  return hidden ? { at: 'dates', reason: 'unknown', ofLeaf: false } : null;
}

function atCertificate(
  { certificates, protocol, trust }: TlsFact,
  { host, kind }: Checked['address'],
  checkedAt: number,
  client: ClientKind,
): Fault | null {
  if (!spoken.has(protocol)) return { at: 'tls', reason: 'protocol-too-old', alert: null };
  const [leaf] = certificates;
  if (leaf === undefined) return null;
  const path = certificatePath(certificates, checkedAt).path.flatMap((at) => certificates[at] ?? []);
  const [weak] = judgeStrength(path);
  const coverage = judgeCoverage(leaf, host, kind)[client];
  const strength: Fault | null =
    weak === undefined ? null : { at: 'strength', reason: weak.weakness, ofLeaf: weak.index === 0 };
  const dates = atDates(path, trust, checkedAt);
  const reason = mayFitUnread(leaf, coverage) ? 'unknown' : coverage.reason;
  const names: Fault | null = coverage.covers ? null : { at: 'certificate-names', reason };
  // The old client compares names after the whole chain was verified; OpenSSL, which does it for the new one, before the dates.
  return client === 'sps' ? (strength ?? dates ?? names) : (strength ?? names ?? dates);
}

function other(looksLike: NotSpp['looksLike']): 'sps' | 'not-spp' | 'unknown' {
  if (looksLike === 'sps') return 'sps';
  const open = looksLike === 'proxy-error' || looksLike === 'refusal' || looksLike === 'spp-error';
  return open ? 'unknown' : 'not-spp';
}

/** States that prove nothing: SPP does not know its own, or it is written as SPP does not write it. */
const open = new Set(['unknown', 'online']);

/** SPS calls v3; see the checks `spp-too-old` and `spp-api-old`. */
function atVersion(version: string | null, apiVersion: number): Fault | null {
  const tooOld = version === null ? null : isTooOldToJoin(version);
  return tooOld === true || (tooOld === null && apiVersion < 3) ? { at: 'version', reason: 'too-old' } : null;
}

function atStatus(status: StatusAttempt): Fault | null {
  if (status.outcome === 'not-tried') return null;
  if (status.outcome === 'failed')
    return { at: 'status', reason: status.reason, alert: alertIn(status.detail) };
  if (status.fact.kind === 'not-spp') return { at: 'appliance', reason: other(status.fact.looksLike) };
  const { state, version } = status.fact.status;
  const said = contradictions(status.fact.status);
  if (said.role.length > 0) return { at: 'role', reason: 'unknown' };
  if (roleOf(status.fact.status) === 'replica') return { at: 'role', reason: 'replica' };
  if (said.state.length > 0) return { at: 'state', reason: 'unknown' };
  if (state === 'Online') return atVersion(version, status.fact.apiVersion);
  return { at: 'state', reason: open.has(state.toLowerCase()) ? 'unknown' : 'not-online' };
}

/** The first fault that a client would meet at one address; null where none was seen. */
export function firstFault(
  { tcp, tls, status }: Endpoint,
  address: Checked['address'],
  checkedAt: number,
  client: ClientKind,
): Fault | null {
  if (tcp.outcome === 'failed') return { at: 'port', reason: tcp.reason };
  if (tls.outcome === 'failed') return { at: 'tls', reason: tls.reason, alert: alertIn(tls.detail) };
  if (tls.outcome === 'not-tried') return null;
  const unread: Fault | null =
    tls.fact.moreCertificates === undefined ? null : { at: 'strength', reason: 'unknown', ofLeaf: false };
  return atCertificate(tls.fact, address, checkedAt, client) ?? atStatus(status) ?? unread;
}
