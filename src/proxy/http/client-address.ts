import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Who asks: the address of the connection or, behind proxies that the operator named, the right-most entry that they vouch for.
 *
 * @returns null where the header is not what so many proxies would have written: then somebody else wrote it
 */
export function clientAddress(request: IncomingMessage, trustProxyHops: number): string | null {
  if (trustProxyHops === 0) return plainAddress(request.socket.remoteAddress ?? '');
  const header = request.headers['x-forwarded-for'];
  const entries = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',');
  const entry = entries[entries.length - trustProxyHops];
  return entry === undefined ? null : plainAddress(entry.trim());
}

/** The address in one spelling; null where it is none. */
export function plainAddress(address: string): string | null {
  const unmapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(unmapped) === 0 ? null : unmapped.toLowerCase();
}

/** By what a client is counted: an IPv6 client owns a whole /64, so that is one client (RFC 6177). */
export function clientKey(address: string): string {
  if (!address.includes(':')) return address;
  const [left = '', right = ''] = address.split('::');
  const head = left.split(':').filter((part) => part !== '');
  const tail = right.split(':').filter((part) => part !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}
