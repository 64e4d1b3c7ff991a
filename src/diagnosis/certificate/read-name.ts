import { escapeHostile } from '../address/escape-hostile.ts';
import type { Element } from './asn1.ts';
import { isUniversal, readOid, tags } from './asn1.ts';
import { readText } from './read-text.ts';

/** Short names of attributes (RFC 4519, RFC 4514); others are shown by their object identifier. */
const attributes: Record<string, string> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};
const commonName = 'CN';

export interface DistinguishedName {
  /** Most specific attribute first, `CN=…, O=…`, escaped, at most 300 characters. */
  display: string;
  /** Every common name in the order they stand, escaped. */
  commonNames: string[];
}

/** Longest common name that is kept; X.520 allows 64 characters, hostile ones have more. */
const maxCommonName = 300;
/** Most common names of one subject that are kept; a subject has one, seldom two. */
const maxCommonNames = 20;

/** Reads a subject or issuer. An attribute is one entry, whatever its text looks like. */
export function readName(name: Element | undefined): DistinguishedName {
  const pairs = (name?.parts ?? []).flatMap(({ parts }) =>
    parts.flatMap(({ parts: [type, value] }) =>
      isUniversal(type, tags.oid) && value !== undefined
        ? [{ key: attributes[readOid(type)] ?? readOid(type), text: readText(value) }]
        : [],
    ),
  );
  return {
    display: escapeHostile(
      pairs
        .toReversed()
        .map(({ key, text }) => `${key}=${text}`)
        .join(', '),
    ),
    commonNames: pairs
      .filter(({ key }) => key === commonName)
      .slice(0, maxCommonNames)
      .map(({ text }) => escapeHostile(text, maxCommonName)),
  };
}
