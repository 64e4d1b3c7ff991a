import type { Address, AddressNote, AddressProblem, ParsedAddress, RefusedAddress } from './address.ts';
import { escapeHostile } from './escape-hostile.ts';
import { parseIpv4 } from './ipv4.ts';
import { lookAlike } from './look-alike.ts';
import { readHostname } from './read-hostname.ts';
import { lettersAsDigits, quadProblem } from './read-quad.ts';
import type { Result } from './result.ts';
import { unwrap } from './unwrap.ts';

/** Longest part of a refused text that is shown. */
const maxPart = 63;

type Host = Result<{ address: Address; notes: AddressNote[] }, { problem: AddressProblem; part: string }>;

function readHost(host: string): Host {
  const alike = lookAlike(host);
  if (alike !== undefined) return { ok: false, why: { problem: 'look-alike-characters', part: alike } };
  const digits = lettersAsDigits(host);
  if (digits !== null)
    return {
      ok: true,
      value: { address: { kind: 'ipv4', host: digits }, notes: ['letters-read-as-digits'] },
    };
  if (parseIpv4(host) !== null) return { ok: true, value: { address: { kind: 'ipv4', host }, notes: [] } };
  if (/^[\d.]+$/.test(host)) return { ok: false, why: quadProblem(host) };
  const read = readHostname(host);
  if (!read.ok) return read;
  return {
    ok: true,
    value: { address: { kind: 'hostname', host: read.value.host }, notes: read.value.notes },
  };
}

/**
 * Reads what an admin typed or pasted as the address that SPS would be given.
 *
 * The grammar is strict, the input forgiven: what was left out or read differently is a note. Hostnames follow RFC 1123 and
 * RFC 1035 (plus the underscore), letters beyond ASCII become A-labels (RFC 5891); numbers that some resolvers take for an
 * IPv4 address (WHATWG URL, inet_aton) and characters that some turn into plain ones are refused. No user name, password or
 * query of a pasted URL survives into `typed`. Time is linear in the input's length.
 */
export function parseAddress(typed: string): Result<ParsedAddress, RefusedAddress> {
  const unwrapped = unwrap(typed);
  const refuse = (problem: AddressProblem, part: string): { ok: false; why: RefusedAddress } => ({
    ok: false,
    why: { typed: unwrapped.typed, problem, part: escapeHostile(part, maxPart) },
  });
  if (unwrapped.problem !== null) return refuse(unwrapped.problem, unwrapped.part);
  const read = readHost(unwrapped.host);
  if (!read.ok) return refuse(read.why.problem, read.why.part);
  const { address, notes } = read.value;
  return { ok: true, value: { typed: unwrapped.typed, address, notes: [...unwrapped.notes, ...notes] } };
}
