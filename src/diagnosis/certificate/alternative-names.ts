import { escapeHostile } from '../address/escape-hostile.ts';
import type { AlternativeName, Certificate } from './certificate.ts';
import { latin1 } from './decode-text.ts';
import { distinguishedName } from './distinguished-name.ts';
import { formatIpv6 } from './format-ipv6.ts';
import { objectIdentifier } from './object-identifier.ts';
import type { DerNode } from './read-der.ts';

/** Entries that are kept; the rest is counted. */
const maxEntries = 1000;

/** The kinds of GeneralName by their tag (RFC 5280 section 4.2.1.6). */
const otherName = 0;
const directoryName = 4;
const ipAddress = 7;
const registeredId = 8;
const texts: Partial<Record<number, AlternativeName['type']>> = { 1: 'email', 2: 'dns', 6: 'uri' };
const kinds = ['otherName', '', '', 'x400Address', 'directoryName', 'ediPartyName', '', '', 'registeredID'];

/** What an entry of another kind is and holds, in words; `kind value`, so that it never reads as an address. */
function described({ tag, content, children: [first] }: DerNode): string {
  const kind = kinds[tag] ?? `[${String(tag)}]`;
  if (tag === otherName && first !== undefined) return `${kind} ${objectIdentifier(first.content)}`;
  if (tag === directoryName && first !== undefined) return `${kind} ${distinguishedName(first).text}`;
  return tag === registeredId ? `${kind} ${objectIdentifier(content)}` : kind;
}

function entryOf(node: DerNode): AlternativeName {
  const { tag, content } = node;
  const type = texts[tag];
  if (type !== undefined) return { type, value: escapeHostile(latin1(content.subarray(0, 301))) };
  if (tag === ipAddress && content.length === 4) return { type: 'ip', value: content.join('.') };
  if (tag === ipAddress && content.length === 16) return { type: 'ip', value: formatIpv6(content) };
  // Of any other length it is an address all the same, and makes clients pass over common names; Python 3.6 prints it so.
  if (tag === ipAddress) return { type: 'ip', value: '<invalid>' };
  return { type: 'other', value: escapeHostile(described(node)) };
}

/** The entries of a subjectAltName extension, one for one and in their order, cut at a thousand. */
export const alternativeNames = ({
  children,
}: DerNode): Pick<Certificate, 'subjectAltName' | 'moreAlternativeNames'> => ({
  subjectAltName: children.slice(0, maxEntries).map(entryOf),
  moreAlternativeNames: Math.max(0, children.length - maxEntries),
});
