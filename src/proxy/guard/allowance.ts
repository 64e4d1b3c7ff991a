import { parseIpv4 } from '#diagnosis/address/ipv4.ts';
import type { RefusalReason } from '#diagnosis/facts/facts.ts';
import { classifyIp } from './classify-ip.ts';
import { contains, type Ipv4Block } from './ipv4-block.ts';
import { ownAddresses } from './own-addresses.ts';

/**
 * Which addresses this checker may dial.
 *
 * `loopback`: only people on this machine can ask, so private and public unicast may be dialled; a list, where given, narrows
 * that. `exposed`: others can ask, so only what is listed. What `special-ranges.ts` calls never stays refused in both.
 */
export interface Allowance {
  mode: 'loopback' | 'exposed';
  listed: readonly Ipv4Block[];
}

/** The allowance of someone at their own machine who listed nothing. */
export const loopbackAllowance: Allowance = { mode: 'loopback', listed: [] };

/** Why this address is not dialled; null where it may be. By default this machine's addresses are read afresh at every call. */
export function refusalOf(ip: string, allowance: Allowance, own = ownAddresses()): RefusalReason | null {
  const kind = classifyIp(ip);
  const address = parseIpv4(ip);
  if (kind === 'never' || kind === 'not-ipv4' || address === null) return 'special-range';
  if (own.addresses.has(address)) return 'own-address';
  if (own.broadcasts.has(address)) return 'special-range';
  const listed = allowance.listed.some((block) => contains(block, address));
  if (listed) return null;
  const free = kind === 'ordinary' && allowance.mode === 'loopback' && allowance.listed.length === 0;
  return free ? null : 'not-allowed';
}
