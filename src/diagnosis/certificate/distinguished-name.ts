import { escapeHostile } from '../address/escape-hostile.ts';
import { decodeText } from './decode-text.ts';
import { objectIdentifier } from './object-identifier.ts';
import type { DerNode } from './read-der.ts';

/** Short names of the attributes that certificates use (RFC 4514 section 3, RFC 4519); the rest show their identifier. */
const shortNames = new Map([
  ['2.5.4.3', 'CN'],
  ['2.5.4.4', 'SN'],
  ['2.5.4.5', 'serialNumber'],
  ['2.5.4.6', 'C'],
  ['2.5.4.7', 'L'],
  ['2.5.4.8', 'ST'],
  ['2.5.4.9', 'STREET'],
  ['2.5.4.10', 'O'],
  ['2.5.4.11', 'OU'],
  ['2.5.4.12', 'title'],
  ['2.5.4.42', 'GN'],
  ['0.9.2342.19200300.100.1.1', 'UID'],
  ['0.9.2342.19200300.100.1.25', 'DC'],
  ['1.2.840.113549.1.9.1', 'emailAddress'],
]);

const commonName = '2.5.4.3';
/** As many attributes as are shown. Common names are kept all: a client looks at each, and a certificate holds a thousand or so. */
const maxAttributes = 100;
/** Bytes of one value that are decoded: enough for 300 characters of the widest encoding. */
const maxValueBytes = 1204;

export interface DistinguishedName {
  /** For display: most specific first, `, ` between, reserved characters behind a backslash. */
  text: string;
  /** Every CN in the order they stand, escaped. */
  commonNames: string[];
}

/** Keeps a value from reading as several: the characters that RFC 4514 section 2.4 reserves. */
const quoted = (value: string): string => value.replaceAll(/[,+"\\<>;=]/g, (reserved) => `\\${reserved}`);

/** Reads a Name (RFC 5280 section 4.1.2.4): a sequence of sets of pairs of type and value. */
export function distinguishedName({ children }: DerNode): DistinguishedName {
  const attributes = children
    .flatMap((set) => set.children)
    .flatMap(({ children: [type, value] }) =>
      type === undefined || value === undefined
        ? []
        : [
            {
              type: objectIdentifier(type.content),
              value: decodeText({ tag: value.tag, content: value.content.subarray(0, maxValueBytes) }),
            },
          ],
    );
  const shown = attributes
    .slice(0, maxAttributes)
    .map(({ type, value }) => `${shortNames.get(type) ?? type}=${quoted(value)}`);
  return {
    text: escapeHostile(shown.toReversed().join(', ')),
    commonNames: attributes.flatMap(({ type, value }) => (type === commonName ? [escapeHostile(value)] : [])),
  };
}
