import type { AddressNote, AddressProblem } from './address.ts';
import { escapeHostile } from './escape-hostile.ts';
import { isIpv6 } from './is-ipv6.ts';
import { hostsIn } from './several-hosts.ts';
import { trimSigns } from './trim-signs.ts';
import { withoutSecrets } from './without-secrets.ts';

/** What is left of an input once everything around the host is taken off. */
export interface Unwrapped {
  host: string;
  notes: AddressNote[];
  /** The input for showing: cut, escaped, without secrets. */
  typed: string;
  problem: AddressProblem | null;
  /** The part that is the trouble, as it stands; empty where there is none. */
  part: string;
  /** What may be meant where it is more than one address, as written; not judged yet. */
  offered: string[];
}

/** More than anyone types; the rest of a longer paste is not looked at. */
export const maxLooked = 2000;
const maxShown = 300;

/** Marks that come along when text is copied and that nobody sees: zero-width, bidirectional, soft hyphen, BOM. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** What surrounds an address in prose, a table or code. */
const quotes = ' "\'`´‘’‚‛“”„‟«»‹›';
const opening = `${quotes}<({`;
const closing = `${quotes}>)},;`;

/** The start of a URL, also with one slash or with backslashes, as browsers take them (WHATWG URL, special schemes). */
const scheme = /^(?:[a-z][a-z0-9+.-]{0,15}:[\\/]{2}|https?:[\\/]?|[\\/]{2})[\\/]*/i;
/** User name and password; a password with a slash in it follows something that is no port. */
const credentials = /^(?:[^\\/?#]*[@＠﹫]|[^\\/?#:]*:\d*[^\d\\/?#][^\\/?#]*[\\/?#].*[@＠﹫])/;
/** Words that people put before an address, with a colon; a number alone behind it is a port. */
const word =
  '(?:ip(?:v4)?|addr(?:ess)?|adresse|host(?:[ -]?name)?|name|fqdn|dns|server|url|appliance|primary|node|target|spp)';
const labelled = new RegExp(
  `^${word}(?:[ -]${word}){0,3} ?(?:[:=] (?!\\d* ?$)|[:=](?=[^ ]{1,253}\\.)(?![:=/\\\\]))`,
  'i',
);
/** `[text](target)`, the target with or without a title (CommonMark section 6.3). */
const markdown = /^!?\[([^\]]{0,300})\] ?\( ?<?([^\s)>]{1,1000})>?(?: ["'(][^"')]{0,300}["')])? ?\)$/;
/** Dots, colons and schemes as reports of attacks write them, so that nobody clicks. */
const unclickable: readonly [RegExp, string][] = [
  [/ ?(?:\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\{dot\}) ?/gi, '.'],
  [/\[:\/\/\]/g, '://'],
  [/\[:\]/g, ':'],
  [/\bhxxp(?=s?:)/gi, 'http'],
];
/** A host that a browser takes before a user name is looked for (RFC 3986 section 3.2). */
const authority = /^([^\\/?#@:]+)(?::\d*)?[\\/?#].*[@＠﹫]/;
/** The notation of a network, by prefix length or mask. */
const network = /^\d{1,3}(?:\.\d{1,3}){0,3}\/\d{1,3}(?:(?:\.\d{1,3}){3})?$/;
/** Four groups of digits and letters that look like digits, with commas or dots between. */
const quadWithCommas = /^[\dOoIl]+(?:[.,][\dOoIl]+){3}$/;

/**
 * Takes scheme, user name, port, path, quotes, spaces and invisible marks off what was typed, and says which.
 *
 * Time is linear in the input's length, of which 2,000 characters are looked at.
 */
export function unwrap(input: string): Unwrapped {
  const notes: AddressNote[] = [];
  const given = input.trim();
  const looked = given.slice(0, maxLooked);
  const seen = looked.replaceAll(invisible, '');
  const shown = withoutSecrets(given).slice(0, maxLooked).replaceAll(invisible, '').trim();
  const typed = escapeHostile(shown, maxShown);
  let rest = seen.trim();

  const stop = (problem: AddressProblem, part = ''): Unwrapped => ({
    host: '',
    notes,
    typed,
    problem,
    part,
    offered: [],
  });
  const askWhich = (offered: string[]): Unwrapped => ({ ...stop('several-addresses'), offered });
  const become = (left: string, note: AddressNote) => {
    if (left !== rest && !notes.includes(note)) notes.push(note);
    rest = left;
  };
  const take = (pattern: RegExp, note: AddressNote) => become(rest.replace(pattern, ''), note);

  if (seen !== looked) notes.push('invisible-characters-left-out');
  if (given !== input || rest !== seen) notes.push('spaces-left-out');
  const active = control.exec(rest);
  if (active !== null) return stop('bad-character', active[0]);

  rest = rest.replaceAll(/\s+/g, ' ');
  for (const [written, meant] of unclickable) become(rest.replaceAll(written, meant), 'made-clickable');
  const [, linkText = '', target] = markdown.exec(rest) ?? [];
  if (target !== undefined) become(target, 'link-followed');
  become(trimSigns(rest, opening, closing), 'quotes-left-out');
  take(labelled, 'label-left-out');
  become(trimSigns(rest, opening, closing), 'quotes-left-out');
  if (network.test(rest)) return stop('cidr', rest);
  const { strong, offered } = hostsIn(`${linkText} ${rest}`);
  const [only] = strong;
  if (strong.length > 1) return askWhich(offered);

  for (let more = ''; more !== rest;) {
    more = rest;
    take(scheme, 'scheme-left-out');
  }
  const taken = authority.exec(rest)?.[1];
  take(credentials, 'credentials-left-out');
  take(/[\\/?#].*$/, 'path-left-out');
  if (isIpv6(rest.trim())) return stop('ipv6', rest.trim());
  take(/^\[|\]$/g, 'quotes-left-out');
  const ports = /^(.*?) ?: ?\d+ ?: ?\d* ?$/.exec(rest);
  if (ports !== null) return stop('several-ports', ports[1]);
  take(/ ?: ?\d* ?$/, 'port-left-out');

  // Spaces inside are left out around dots and commas only; elsewhere they part two words.
  become(rest.trim().replaceAll(/ ?([.,]) ?/g, '$1'), 'spaces-left-out');
  if (quadWithCommas.test(rest)) become(rest.replaceAll(',', '.'), 'commas-read-as-dots');
  if (/^[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+)+$/u.test(rest)) return stop('spaces-in-name', rest);
  if (/^[\p{L}\p{N}_.-]+(?:,[\p{L}\p{N}_.-]+)+$/u.test(rest) && !/, /.test(seen))
    return stop('comma-in-name', rest);
  if (/[ ,;|]/.test(rest)) return askWhich(offered);
  take(/\.$/, 'trailing-dot-left-out');
  if (rest === '') return stop('empty');
  // What was left out reads as an address too: whoever wrote it that way is asked.
  const isOther = (host: string | undefined) =>
    host !== undefined && !rest.toLowerCase().includes(host.toLowerCase());
  if (isOther(only) || isOther(taken)) return askWhich(isOther(taken) ? [] : offered);
  return { host: rest, notes, typed, problem: null, part: '', offered: [] };
}
