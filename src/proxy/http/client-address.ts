import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { TrustedProxies } from '../proxy-peers.ts';

/**
 * Who asks: the address of the connection or, behind proxies that the operator named, the right-most entry that they vouch for.
 *
 * Each proxy appends the address that it was asked from, so that the entries behind the visitor's are the proxies' own: they and the
 * connection's peer have to be named. Otherwise whoever reaches one of them directly would choose who he is.
 *
 * @returns null where the header is not what so many named proxies would have written: then somebody else wrote it
 */
export function clientAddress(request: IncomingMessage, { hops, peers }: TrustedProxies): string | null {
  const peer = request.socket.remoteAddress ?? '';
  if (hops === 0) return plainAddress(peer);
  const header = request.headers['x-forwarded-for'];
  const entries = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',');
  const [client, ...proxies] = [...entries, peer].slice(-hops - 1).map((entry) => entry.trim());
  const isWhole = client !== undefined && proxies.length === hops;
  return isWhole && proxies.every((proxy) => peers.has(proxy)) ? plainAddress(client) : null;
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
