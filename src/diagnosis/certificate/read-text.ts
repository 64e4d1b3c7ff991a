import type { Element } from './asn1.ts';

const utf8 = 12;
const universalString = 28;
const bmpString = 30;

/** UTF-8 octets as text; what is not UTF-8 becomes U+FFFD, as everywhere on the web. */
function fromUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    const rest = bytes.subarray(at + 1, at + length);
    const whole =
      length > 0 &&
      lead < 0xf5 &&
      rest.length === length - 1 &&
      rest.every((octet) => (octet & 0xc0) === 0x80);
    let point = length === 1 ? lead : lead & (0x7f >> length);
    for (const octet of rest) point = point * 64 + (octet & 0x3f);
    text += whole && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    at += whole ? length : 1;
  }
  return text;
}

/** Code points of a fixed width, most significant octet first. */
function fromWide(bytes: Uint8Array, width: number): string {
  let text = '';
  for (let at = 0; at + width <= bytes.length; at += width) {
    const point = bytes.subarray(at, at + width).reduce((sum, octet) => sum * 256 + octet, 0);
    text += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
}

/** Single octets as Latin-1: Printable, IA5, T61 and whatever else holds one octet a character. */
export const fromLatin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (const octet of bytes) text += String.fromCharCode(octet);
  return text;
};

/** The text of an ASN.1 string of any kind that names use (X.520 DirectoryString and IA5String). */
export function readText({ tag, content }: Element): string {
  if (tag === utf8) return fromUtf8(content);
  if (tag === bmpString) return fromWide(content, 2);
  return tag === universalString ? fromWide(content, 4) : fromLatin1(content);
}
