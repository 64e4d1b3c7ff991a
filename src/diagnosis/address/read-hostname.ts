import type { AddressNote, AddressProblem } from './address.ts';
import type { Result } from './result.ts';
import { findConfusable } from './confusable.ts';
import { fromALabel, toALabel } from './to-a-label.ts';

/** Longest hostname in text form, and longest label (RFC 1035 section 2.3.4; the text form leaves out length and root octets). */
const maxName = 253;
const maxLabel = 63;

/** Labels that a URL parser reads as the number of an IPv4 address (WHATWG URL, "ends in a number"). */
const number = /^(?:\d+|0x[\da-f]*)$/;
/**
 * Characters of a label: RFC 1123 section 2.1 and, in short, RFC 5892. The underscore is in neither, yet internal names do hold it.
 */
const allowed = /[a-z\d_\-\p{L}\p{Nd}\p{M}]/u;
const unseen = /\p{Default_Ignorable_Code_Point}/u;

interface Refused {
  problem: AddressProblem;
  part: string;
}

const refuse = (problem: AddressProblem, part = ''): { ok: false; why: Refused } => ({
  ok: false,
  why: { problem, part },
});

function readLabel(label: string): Result<string, Refused> {
  if (label === '') return refuse('empty-label');
  if (label.includes('*')) return refuse('wildcard', label);
  if (label.length > maxLabel) return refuse('label-too-long', label);
  const foreign = Array.from(label).find((sign) => !allowed.test(sign) || unseen.test(sign));
  if (foreign !== undefined) return refuse('bad-character', foreign);
  if (/^-|-$/.test(label)) return refuse('hyphen-at-edge', label);
  const encoded = toALabel(label);
  if (encoded === null) return refuse('bad-idn', label);
  return encoded.length > maxLabel ? refuse('label-too-long', label) : { ok: true, value: encoded };
}

/** Reads a DNS hostname; what is no name by RFC 1123 and RFC 5891 is refused, underscores aside. */
export function readHostname(typed: string): Result<{ host: string; notes: AddressNote[] }, Refused> {
  const notes: AddressNote[] = [];
  if (typed.length > maxName) return refuse('too-long');
  const composed = typed.normalize('NFC');
  const folded = composed.toLowerCase().normalize('NFC');
  if (folded !== composed) notes.push('lower-cased');
  const labels: string[] = [];
  for (const label of folded.split('.')) {
    const read = readLabel(label);
    if (!read.ok) return read;
    labels.push(read.value);
  }
  const host = labels.join('.');
  if (host.length > maxName) return refuse('too-long');
  if (number.test(labels.at(-1) ?? '')) return refuse('numeric-name', host);
  if (host !== folded) notes.push('idn-as-a-labels');
  if (folded.split('.').some((label) => findConfusable(fromALabel(label)) !== undefined))
    notes.push('a-label-looks-plain');
  if (host.includes('_')) notes.push('underscore-in-name');
  if (labels.length === 1) notes.push('single-label-name');
  return { ok: true, value: { host, notes } };
}
