import type { SeenByCheck } from '#diagnosis/pasted-evidence/compare-with-check.ts';
import type { Outcome } from './use-check.ts';

/** What of a check can be compared with what a command prints. */
export function seenByCheck({ check: { checked }, diagnosis }: Outcome): SeenByCheck {
  const { dns, endpoints } = checked.facts;
  const { host, kind } = checked.address;
  const found = dns.outcome === 'observed' ? dns.fact.addresses : [];
  return {
    host,
    kind,
    addresses: [...new Set([...found, ...endpoints.map(({ ip }) => ip)])],
    leaves: endpoints
      .flatMap(({ tls, again }) => [tls, again?.tls])
      .flatMap((tls) => (tls?.outcome === 'observed' ? tls.fact.certificates.slice(0, 1) : [])),
    onlyForOlder: diagnosis.findings.some(
      ({ id, verdict }) =>
        id === 'certificate-strict-mismatch' && (verdict === 'warning' || verdict === 'failed'),
    ),
  };
}
