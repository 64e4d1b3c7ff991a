import { parseIpv4 } from '#diagnosis/address/ipv4.ts';
import { networkInterfaces } from 'node:os';

/** IPv4 addresses, as numbers, that lead back to this machine or to everyone on one of its networks. */
export interface OwnAddresses {
  addresses: ReadonlySet<number>;
  /** First and last address of each own network: the old and the new form of its directed broadcast (RFC 919, RFC 1122). */
  broadcasts: ReadonlySet<number>;
}

/** Reads the interfaces of this moment: an address may have been added since the start. */
export function ownAddresses(interfaces = networkInterfaces()): OwnAddresses {
  const addresses = new Set<number>();
  const broadcasts = new Set<number>();
  for (const { family, address, netmask } of Object.values(interfaces).flatMap((list) => list ?? [])) {
    if (family !== 'IPv4') continue;
    const own = parseIpv4(address);
    const mask = parseIpv4(netmask);
    if (own === null || mask === null) continue;
    addresses.add(own);
    const size = 2 ** 32 - mask;
    if (size < 4) continue; // a /31 or /32 has no broadcast (RFC 3021)
    const first = own - (own % size);
    broadcasts.add(first).add(first + size - 1);
  }
  return { addresses, broadcasts };
}
