import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';

/** What a certificate request for SPP must hold, as SPP's form has it: two fields. */
export interface RequestLines {
  dns: string[];
  ip: string[];
}

/**
 * The lines with which a new certificate would cover the checked address: the address itself, the IPv4 addresses that it led to,
 * and hostnames that the certificate holds already. Only what keeps to the address grammar.
 */
export function requestLines({ address, facts, claims }: Checked): RequestLines {
  const ip = address.kind === 'ipv4' ? [address.host] : facts.endpoints.map((endpoint) => endpoint.ip);
  const held = claims.flatMap(({ value, from }) => {
    const parsed = parseAddress(value);
    const usable =
      from === 'certificate' &&
      parsed.ok &&
      parsed.value.address.kind === 'hostname' &&
      parsed.value.address.host === value.toLowerCase();
    return usable ? [parsed.value.address.host] : [];
  });
  const own = address.kind === 'hostname' ? [address.host] : [];
  return { dns: [...new Set([...own, ...held])].slice(0, 8), ip: [...new Set(ip)] };
}
