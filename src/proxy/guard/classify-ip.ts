import { parseIpv4 } from '#diagnosis/address/ipv4.ts';
import ipaddr from 'ipaddr.js';
import { contains, parseBlock, type Ipv4Block } from './ipv4-block.ts';
import { specialRanges, type SpecialRange } from './special-ranges.ts';

/** What an address is, as far as dialling it goes. `not-ipv4` includes every IPv6 form, embedded IPv4 or not. */
export type IpClass = 'ordinary' | 'if-listed' | 'never' | 'not-ipv4';

/** A range with its ends worked out. A range that does not read is a bug of this file, so it throws at load. */
export const specialBlocks: readonly { block: Ipv4Block; range: SpecialRange }[] = specialRanges.map(
  (range) => {
    const block = parseBlock(range.cidr);
    if (typeof block === 'string') throw new Error(`special range ${range.cidr}: ${block}`);
    return { block, range };
  },
);

/** Kinds of the library that a server may have. It must agree with our own list: whichever refuses, wins. */
const dialledKinds: ReadonlySet<string> = new Set(['unicast', 'private', 'carrierGradeNat']);

/** Says what an IPv4 address is. Takes only canonical text: what a resolver answered or the address grammar let through. */
export function classifyIp(ip: string): IpClass {
  const address = parseIpv4(ip);
  if (address === null) return 'not-ipv4';
  const special = specialBlocks.find(({ block }) => contains(block, address));
  if (special !== undefined) return special.range.dialled;
  return dialledKinds.has(ipaddr.IPv4.parse(ip).range()) ? 'ordinary' : 'never';
}
