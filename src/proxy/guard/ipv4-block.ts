import { parseIpv4 } from '#diagnosis/address/ipv4.ts';

/** A block of IPv4 addresses, both ends included. */
export interface Ipv4Block {
  first: number;
  last: number;
  prefix: number;
}

/** Why a text is no block; `host-bits` means that the address is not the first of its block. */
export type BlockProblem = 'not-a-block' | 'ipv6' | 'host-bits';

/** Reads `10.0.0.0/8`. A bare address counts as `/32`. */
export function parseBlock(text: string): Ipv4Block | BlockProblem {
  if (text.includes(':')) return 'ipv6';
  const [address = '', length, ...rest] = text.split('/');
  if (rest.length > 0 || (length !== undefined && !/^(0|[1-9][0-9]?)$/.test(length))) return 'not-a-block';
  const first = parseIpv4(address);
  const prefix = length === undefined ? 32 : Number(length);
  if (first === null || prefix > 32) return 'not-a-block';
  const size = 2 ** (32 - prefix);
  return first % size === 0 ? { first, last: first + size - 1, prefix } : 'host-bits';
}

export const contains = (block: Ipv4Block, address: number): boolean =>
  address >= block.first && address <= block.last;

export const overlaps = (one: Ipv4Block, other: Ipv4Block): boolean =>
  one.first <= other.last && other.first <= one.last;
