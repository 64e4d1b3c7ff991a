import type { Address } from '#diagnosis/address/address.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { RequestLines } from '#diagnosis/certificate/request-lines.ts';
import { requestLines } from '#diagnosis/certificate/request-lines.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';

/** Most hostnames that are proposed; a certificate may hold a thousand. */
const maxNames = 8;

/**
 * The lines with which a new certificate would cover the checked address: the address itself, the IPv4 addresses that it led to,
 * and hostnames that the certificate holds already. Only what keeps to the address grammar.
 */
export function linesFor({ address, facts, claims }: Checked): RequestLines {
  const ledTo = facts.endpoints.map(({ ip }): Address => ({ kind: 'ipv4', host: ip }));
  const held = claims.flatMap(({ value, from }) => {
    const parsed = parseAddress(value);
    if (from !== 'certificate' || !parsed.ok) return [];
    const { kind, host } = parsed.value.address;
    return kind === 'hostname' && host === value.toLowerCase() ? [parsed.value.address] : [];
  });
  const lines = requestLines(address, address.kind === 'ipv4' ? held : [...ledTo, ...held]);
  return { ...lines, dns: lines.dns.slice(0, maxNames) };
}
