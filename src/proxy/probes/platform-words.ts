import type { Peer } from './peer.ts';

/** OpenSSL's errors as Node passes them on: the message is a line of its error queue, the reason its readable part. */
interface PlatformError extends Error {
  code?: string | undefined;
  reason?: string | undefined;
}

/**
 * The platform's own words for a failure, as short as they are readable.
 *
 * A practice appliance is named by the address that was asked for, not by the port of this machine behind it.
 */
export function platformWords(error: PlatformError, { dial, ip }: Peer): string {
  if (error.reason !== undefined && error.code !== undefined) return `${error.code}: ${error.reason}`;
  return error.message.trim().replaceAll(`${dial.ip}:${dial.port}`, `${ip}:443`);
}
