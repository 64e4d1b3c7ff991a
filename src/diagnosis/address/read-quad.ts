import type { AddressProblem } from './address.ts';
import { parseIpv4 } from './ipv4.ts';

/** Four groups of digits and of letters that look like digits. */
const quadLike = /^[\dOoIl]+(?:\.[\dOoIl]+){3}$/;

/** A dotted quad in which letters stand for the digits they look like, read as digits; null where it is something else. */
export function lettersAsDigits(host: string): string | null {
  if (!quadLike.test(host) || !/\d/.test(host)) return null;
  const read = host.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1');
  return read !== host && parseIpv4(read) !== null ? read : null;
}

/**
 * Why something made of digits and dots alone is not a dotted quad.
 *
 * Short forms, single numbers and octal groups mean an address to inet_aton and to URL parsers, and another one to each.
 */
export function quadProblem(host: string): { problem: AddressProblem; part: string } {
  const octets = host.split('.');
  if (octets.includes('')) return { problem: 'empty-label', part: '' };
  if (octets.length !== 4) return { problem: 'not-dotted-quad', part: host };
  const zero = octets.find((octet) => /^0\d/.test(octet));
  if (zero !== undefined) return { problem: 'leading-zero', part: zero };
  return { problem: 'octet-too-large', part: octets.find((octet) => Number(octet) > 255) ?? host };
}
