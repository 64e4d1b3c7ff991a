import { escapeHostile } from '../address/escape-hostile.ts';
import type { Element } from './asn1.ts';
import { isUniversal, readAsn1, readOid, tags } from './asn1.ts';
import type { AlternativeName } from './certificate.ts';
import { ipText } from './ip-text.ts';
import { fromLatin1, readText } from './read-text.ts';

/** Most entries that are kept; the rest is counted. */
const maxEntries = 100;
/** A DNS name has at most 253 characters; what is longer covers nothing and is cut. */
const maxValue = 300;

/** GeneralName choices (RFC 5280 section 4.2.1.6), by context tag. */
const kinds: readonly AlternativeName['type'][] = [
  'other',
  'email',
  'dns',
  'other',
  'other',
  'other',
  'uri',
  'ip',
  'other',
];
const otherKinds: Record<number, string> = { 3: 'X.400 address', 4: 'directory name', 5: 'EDI party name' };

function otherText({ tag, content, parts }: Element): string {
  const [id, wrapped] = parts;
  if (tag === 0 && isUniversal(id, tags.oid)) {
    const inner = wrapped?.parts[0];
    return inner === undefined ? readOid(id) : `${readOid(id)}: ${readText(inner)}`;
  }
  return tag === 8 ? readOid({ content }) : (otherKinds[tag] ?? `kind ${tag}`);
}

function readEntry(entry: Element): AlternativeName {
  const type = kinds[entry.tag] ?? 'other';
  if (type === 'ip') return { type, value: ipText(entry.content) };
  return {
    type,
    value: escapeHostile(type === 'other' ? otherText(entry) : fromLatin1(entry.content), maxValue),
  };
}

/** Reads the value of a subjectAltName extension: one entry each, in order, whatever their text looks like. */
export function readAlternativeNames(value: Uint8Array): { entries: AlternativeName[]; more: number } {
  const read = readAsn1(value);
  const parts = read.ok && isUniversal(read.value, tags.sequence) ? read.value.parts : [];
  return { entries: parts.slice(0, maxEntries).map(readEntry), more: Math.max(0, parts.length - maxEntries) };
}
