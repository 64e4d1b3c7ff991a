import type { Evidence } from './evidence.ts';
import type { Line } from './lines-of.ts';

/** A line of `getent ahostsv4 NAME`: an address, a kind of socket, and at the first of them the name (glibc). */
const row = /^(\d{1,3}(?:\.\d{1,3}){3})[ \t]+(?:STREAM|DGRAM|RAW)(?:[ \t]+([a-z0-9.-]{1,253}))?[ \t]*$/i;
const mostAddresses = 8;

/** Reads what `getent ahostsv4` prints: the addresses to which a name leads where it ran; null where a text is none. */
export function readGetent(lines: readonly Line[]): Omit<Evidence, 'unreadable'> | null {
  const said: Evidence['said'] = [];
  let host: string | null = null;
  for (const { text, rangeOf } of lines) {
    const [, address, name] = row.exec(text) ?? [];
    if (address === undefined) continue;
    host ??= name ?? null;
    if (said.length < mostAddresses && !said.some(({ words }) => words === address))
      said.push({ id: null, reason: null, words: address, at: rangeOf(0, address.length) });
  }
  return said.length === 0 ? null : { tool: 'getent', certificates: [], said, host, protocol: null };
}
