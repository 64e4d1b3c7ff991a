import { addressEntries } from '../certificate/address-entries.ts';
import type { Claim, Facts } from './facts.ts';
import { leafOf } from './leaf-of.ts';
import { roleOf } from './role-of.ts';
import { sppStatusOf } from './spp-status-of.ts';

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
  for (const endpoint of facts.endpoints) {
    const status = sppStatusOf(endpoint);
    if (status !== null && status.primaryIpv4 !== null && roleOf(status) === 'replica')
      add(status.primaryIpv4, 'status');
  }
  for (const endpoint of facts.endpoints) {
    const leaf = leafOf(endpoint);
    if (leaf === undefined) continue;
    for (const { value } of addressEntries(leaf)) add(value, 'certificate');
    for (const name of leaf.commonNames) add(name, 'certificate');
  }
  return claims;
}
