import type { Claim, Facts } from './facts.ts';
import { roleOf } from './role-of.ts';

/** Most names of one check that are passed on as claims; the certificate itself holds the rest. */
const maxClaims = 20;

/**
 * What the server says SPP is called: a replica's primary first, then the names in the certificates, typed one left out.
 *
 * Nothing here was looked up (`leadsTo` is null), and a hostile server serves both the status and the certificate: a claim
 * proves nothing.
 */
export function claimsOf(host: string, facts: Facts): Claim[] {
  const claims: Claim[] = [];
  const seen = new Set([host]);
  const add = (value: string, from: Claim['from']) => {
    const key = value.toLowerCase();
    if (value === '' || seen.has(key) || claims.length >= maxClaims) return;
    seen.add(key);
    claims.push({ value, from, leadsTo: null });
  };
  for (const { status } of facts.endpoints) {
    if (status.outcome !== 'observed' || status.fact.kind !== 'spp') continue;
    const { primaryIpv4 } = status.fact.status;
    if (roleOf(status.fact.status) === 'replica' && primaryIpv4 !== null) add(primaryIpv4, 'status');
  }
  for (const { tls } of facts.endpoints) {
    const leaf = tls.outcome === 'observed' ? tls.fact.certificates[0] : undefined;
    for (const { type, value } of leaf?.subjectAltName ?? [])
      if (type === 'dns' || type === 'ip') add(value, 'certificate');
    for (const name of leaf?.commonNames ?? []) add(name, 'certificate');
  }
  return claims;
}
