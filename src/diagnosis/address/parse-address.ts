import punycode from 'punycode/punycode.js';
import type { Address, AddressNote, AddressProblem, ParsedAddress, RefusedAddress } from './address.ts';
import { escapeHostile } from './escape-hostile.ts';
import { parseIpv4 } from './ipv4.ts';
import type { Result } from './result.ts';
import { unwrap } from './unwrap.ts';

/** Longest hostname in text form, and longest label (RFC 1035 section 2.3.4; the text form leaves out length and root octets). */
const maxName = 253;
const maxLabel = 63;

/** Labels that a URL parser reads as the number of an IPv4 address (WHATWG URL, "ends in a number"). */
const numericLabel = /^(?:\d+|0x[0-9a-f]*)$/;
/** Characters of a label (RFC 1123 section 2.1); the underscore is not in it, yet internal names do hold it. */
const labelCharacters = /^[a-z0-9_-]+$/;

type Host = Result<{ address: Address; notes: AddressNote[] }, { problem: AddressProblem; part: string }>;

const refuse = (problem: AddressProblem, part = ''): Host => ({ ok: false, why: { problem, part } });

/** True for a character that turns into ASCII when it is normalised: full-width digits, ideographic stops, enclosed letters. */
const looksAlike = (character: string): boolean =>
  character > '\u007f' && /[\u0021-\u007e]/.test(character.normalize('NFKC'));

/** A quad in which letters stand for the digits they look like, read as digits; null where that is not what it is. */
function lettersAsDigits(host: string): string | null {
  if (!/^[\dol|i]+(?:\.[\dol|i]+){3}$/i.test(host) || !/\d/.test(host)) return null;
  const read = host.replaceAll(/o/gi, '0').replaceAll(/[li|]/gi, '1');
  return read !== host && parseIpv4(read) !== null ? read : null;
}

/** Why something made of digits and dots is not a dotted quad. */
function quadProblem(host: string): Host {
  const octets = host.split('.');
  if (octets.length !== 4) return refuse('not-dotted-quad', host);
  const zero = octets.find((octet) => /^0\d/.test(octet));
  return zero === undefined
    ? refuse('octet-too-large', octets.find((octet) => Number(octet) > 255) ?? host)
    : refuse('leading-zero', zero);
}

/** The A-label of a label with letters beyond ASCII (RFC 5891), or why there is none. */
function toAscii(label: string): string | null {
  if (!/[^\u0000-\u007f]/.test(label)) return label;
  return /^[\p{L}\p{N}\p{M}_-]+$/u.test(label) ? `xn--${punycode.encode(label)}` : null;
}

function readName(typed: string): Host {
  const notes: AddressNote[] = [];
  const folded = typed.normalize('NFC').toLowerCase();
  if (folded !== typed) notes.push('lower-cased');
  const labels = folded.split('.');
  const ascii: string[] = [];
  for (const label of labels) {
    if (label === '') return refuse('empty-label');
    if (label.includes('*')) return refuse('wildcard', label);
    const encoded = toAscii(label);
    if (encoded === null) return refuse('bad-character', label);
    if (encoded !== label) notes.push('idn-as-a-labels');
    if (encoded.length > maxLabel) return refuse('label-too-long', label);
    if (!labelCharacters.test(encoded))
      return refuse('bad-character', [...label].find((sign) => !labelCharacters.test(sign)) ?? label);
    if (/^-|-$/.test(encoded)) return refuse('hyphen-at-edge', label);
    ascii.push(encoded);
  }
  const host = ascii.join('.');
  if (host.length > maxName) return refuse('too-long');
  if (numericLabel.test(ascii.at(-1) ?? '')) return refuse('numeric-name', host);
  if (host.includes('_')) notes.push('underscore-in-name');
  if (ascii.length === 1) notes.push('single-label-name');
  return { ok: true, value: { address: { kind: 'hostname', host }, notes: [...new Set(notes)] } };
}

function readHost(host: string): Host {
  if (host === '') return refuse('empty');
  const alike = [...host].find(looksAlike);
  if (alike !== undefined) return refuse('look-alike-characters', alike);
  const digits = lettersAsDigits(host);
  const notes: AddressNote[] = digits === null ? [] : ['letters-read-as-digits'];
  const quad = digits ?? host;
  if (parseIpv4(quad) !== null) return { ok: true, value: { address: { kind: 'ipv4', host: quad }, notes } };
  if (/^[\d.]+$/.test(host) && !host.includes('..')) return quadProblem(host);
  return readName(host);
}

/**
 * Reads what an admin typed or pasted as the address that SPS would be given.
 *
 * The grammar is strict, the input forgiven: what was left out or read differently is a note. Hostnames follow RFC 1123 and
 * RFC 1035 (plus the underscore), letters beyond ASCII become A-labels (RFC 5891); numbers that some resolvers take for an
 * IPv4 address (WHATWG URL, inet_aton) are refused. A password in a pasted URL does not survive into `typed`.
 */
export function parseAddress(input: string): Result<ParsedAddress, RefusedAddress> {
  const { host, notes, typed, problem, part } = unwrap(input);
  if (problem !== null) return { ok: false, why: { typed, problem, part: escapeHostile(part, maxLabel) } };
  const read = readHost(host);
  if (!read.ok)
    return {
      ok: false,
      why: { typed, problem: read.why.problem, part: escapeHostile(read.why.part, maxLabel) },
    };
  return { ok: true, value: { typed, address: read.value.address, notes: [...notes, ...read.value.notes] } };
}
