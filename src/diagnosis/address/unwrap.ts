import type { AddressNote, AddressProblem } from './address.ts';
import { escapeHostile } from './escape-hostile.ts';

/** What is left of an input once everything around the host is taken off. */
export interface Unwrapped {
  host: string;
  notes: AddressNote[];
  /** The input for showing: cut, escaped, without a user name or password. */
  typed: string;
  problem: AddressProblem | null;
  part: string;
}

/** More than anyone types; the rest of a longer paste is not looked at. */
const maxLooked = 2000;
const maxShown = 300;

/** Marks that come along when text is copied and that nobody sees: zero-width, bidirectional, soft hyphen, BOM. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const spaces = /[\s\u00a0]+/g;

/** What surrounds an address in prose: quotes of every kind, angle brackets, backticks. */
const quotes =
  /^[\s"'`<>\u2018-\u201f\u00ab\u00bb\u2039\u203a]+|[\s"'`<>\u2018-\u201f\u00ab\u00bb\u2039\u203a;,]+$/g;
const scheme = /^(?:[a-z][a-z0-9+.-]{0,15}:)?\/\//i;

/** Takes the user name and password out of a URL, with or without its scheme; they must not be kept anywhere. */
const withoutCredentials = (text: string): string =>
  text.replace(
    /^((?:[a-z][a-z0-9+.-]{0,15}:)?\/\/)?[^/?#]*@/i,
    (_whole, before: string | undefined) => `${before ?? ''}***@`,
  );

const looksIpv6 = (text: string): boolean =>
  /^\[?[\da-f.]*:[\da-f:.]*:[\da-f:.]*(?:%[\w.-]+)?\]?(?::\d*)?$/i.test(text) ||
  /^\[.*\](?::\d*)?$/.test(text);

/** An address in the notation of a network, `10.0.0.0/24`, which is no single address. */
const cidr = /^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}$/;

/**
 * Takes scheme, user name, port, path, quotes, spaces and invisible marks off what was typed, and says which.
 *
 * Linear in the input's length, of which 2,000 characters are looked at.
 */
export function unwrap(input: string): Unwrapped {
  const notes: AddressNote[] = [];
  const looked = input.slice(0, maxLooked);
  const seen = looked.replaceAll(invisible, '');
  if (seen !== looked) notes.push('invisible-characters-left-out');
  const trimmed = seen.trim();
  const safe = withoutCredentials(trimmed);
  const typed = escapeHostile(safe, maxShown);
  const stop = (problem: AddressProblem, part = ''): Unwrapped => ({ host: '', notes, typed, problem, part });

  if (trimmed === '') return stop('empty');
  const control = controls.exec(trimmed);
  if (control !== null) return stop('bad-character', control[0]);
  if (trimmed !== seen) notes.push('spaces-left-out');
  let rest = trimmed.replaceAll(quotes, '');
  if (rest !== trimmed) notes.push('quotes-left-out');

  const take = (pattern: RegExp, note: AddressNote) => {
    const left = rest.replace(pattern, '');
    if (left !== rest) notes.push(note);
    rest = left;
  };
  take(scheme, 'scheme-left-out');
  take(/^[^/?#]*@/, 'credentials-left-out');
  if (cidr.test(rest)) return stop('cidr', rest);
  take(/[/?#\\].*$/, 'path-left-out');
  if (looksIpv6(rest)) return stop('ipv6', rest);
  take(/:\d*$/, 'port-left-out');

  if (/^[\dOoIl]+(?:\s*,\s*[\dOoIl]+){3}$/.test(rest)) {
    rest = rest.replaceAll(/\s*,\s*/g, '.');
    notes.push('commas-read-as-dots');
  }
  const tight = rest.replaceAll(spaces, '');
  if (tight !== rest) {
    // Spaces inside are left out only around dots; two words are two addresses.
    if (/[^\s.,][\s\u00a0,]+[^\s.,]/.test(rest)) return stop('several-addresses', rest);
    if (!notes.includes('spaces-left-out')) notes.push('spaces-left-out');
    rest = tight;
  }
  if (/[,;|]/.test(rest) && !/^[\dOoIl|.]+$/.test(rest)) return stop('several-addresses', rest);
  take(/\.$/, 'trailing-dot-left-out');
  return rest === '' ? stop('empty') : { host: rest, notes, typed, problem: null, part: '' };
}
