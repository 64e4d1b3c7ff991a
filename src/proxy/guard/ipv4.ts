/** One decimal octet without a leading zero, which other readers take for octal. */
const octet = '(0|[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5])';
const dottedQuad = new RegExp(`^${octet}\\.${octet}\\.${octet}\\.${octet}$`);

/**
 * An IPv4 address as a number from 0 to 2³²−1; null for anything but four plain decimal octets.
 *
 * Stricter than every resolver: `127.1`, `0177.0.0.1` and `2130706433` are loopback to some of them, and nothing here.
 */
export function ipv4ToNumber(text: string): number | null {
  const match = dottedQuad.exec(text);
  if (match === null) return null;
  return match.slice(1).reduce((sum, part) => sum * 256 + Number(part), 0);
}

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
  const first = ipv4ToNumber(address);
  const prefix = length === undefined ? 32 : Number(length);
  if (first === null || prefix > 32) return 'not-a-block';
  const size = 2 ** (32 - prefix);
  return first % size === 0 ? { first, last: first + size - 1, prefix } : 'host-bits';
}

export const contains = (block: Ipv4Block, address: number): boolean =>
  address >= block.first && address <= block.last;

export const overlaps = (one: Ipv4Block, other: Ipv4Block): boolean =>
  one.first <= other.last && other.first <= one.last;
