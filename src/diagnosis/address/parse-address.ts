import type { Address, AddressNote, AddressProblem, ParsedAddress, RefusedAddress } from './address.ts';
import { findConfusable, scriptOf } from './confusable.ts';
import { escapeHostile } from './escape-hostile.ts';
import { parseIpv4 } from './ipv4.ts';
import { lookAlike } from './look-alike.ts';
import { readHostname } from './read-hostname.ts';
import { lettersAsDigits, quadProblem } from './read-quad.ts';
import type { Result } from './result.ts';
import { maxLooked, unwrap } from './unwrap.ts';

/** Longest part of a refused text that is shown. */
const maxPart = 63;

type Host = Result<{ address: Address; notes: AddressNote[] }, { problem: AddressProblem; part: string }>;

function readHost(host: string): Host {
  const alike = lookAlike(host);
  if (alike !== undefined) return { ok: false, why: { problem: 'look-alike-characters', part: alike } };
  const confusable = findConfusable(host);
  if (confusable !== undefined) {
    const problem = confusable.why === 'mixed' ? 'mixed-scripts' : 'look-alike-characters';
    return { ok: false, why: { problem, part: confusable.character } };
  }
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

/** Most addresses that are offered where more than one was understood. */
const maxChoices = 6;

/** The addresses among what may be meant; none where there are no two to choose from. */
function choicesOf(offered: readonly string[]): string[] {
  const hosts = offered.flatMap((one) => {
    const read = readHost(one);
    return read.ok ? [read.value.address.host] : [];
  });
  const once = [...new Set(hosts)].slice(0, maxChoices);
  return once.length > 1 && hosts.length === offered.length ? once : [];
}

/** What a character is and where it stands in what was typed, counted from 1. */
function signOf(character: string, typed: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const place = Array.from(typed.trim()).indexOf(character) + 1;
  const script = scriptOf(character);
  return [script === 'another script' ? undefined : script, code, place > 0 ? `place ${place}` : undefined]
    .filter((word) => word !== undefined)
    .join(', ');
}

/**
 * Reads what an admin typed or pasted as the address that SPS would be given.
 *
 * The grammar is strict, the input forgiven: what was left out or read differently is a note. Hostnames follow RFC 1123 and
 * RFC 1035 (plus the underscore), letters beyond ASCII become A-labels (RFC 5891); numbers that some resolvers take for an
 * IPv4 address (WHATWG URL, inet_aton), characters that some turn into plain ones, and letters that only look like plain ones (UTS
 * 39) are refused. Of several addresses none is chosen: they are `choices`. No user name, password or
 * query of a pasted URL survives into `typed`. Time is linear in the input's length.
 */
export function parseAddress(typed: string): Result<ParsedAddress, RefusedAddress> {
  const unwrapped = unwrap(typed);
  const refuse = (problem: AddressProblem, part: string): { ok: false; why: RefusedAddress } => ({
    ok: false,
    why: {
      typed: unwrapped.typed,
      problem,
      part: escapeHostile(part, maxPart),
      sign:
        problem === 'look-alike-characters' || problem === 'mixed-scripts'
          ? signOf(part, typed.slice(0, maxLooked))
          : '',
      choices: choicesOf(unwrapped.offered),
    },
  });
  if (unwrapped.problem !== null) return refuse(unwrapped.problem, unwrapped.part);
  const read = readHost(unwrapped.host);
  if (!read.ok) return refuse(read.why.problem, read.why.part);
  const { address, notes } = read.value;
  return { ok: true, value: { typed: unwrapped.typed, address, notes: [...unwrapped.notes, ...notes] } };
}
