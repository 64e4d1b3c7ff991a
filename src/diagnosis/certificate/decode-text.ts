import type { DerNode } from './read-der.ts';

const utf8String = 12;
const universalString = 28;
const bmpString = 30;

const replacement = 0xfffd;
const character = (code: number): string => String.fromCodePoint(code > 0x10ffff ? replacement : code);

/** Bytes as Latin-1: what ASCII strings, and T61 strings as they are written in practice, hold. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Code units of a fixed width, most significant byte first; a rest that fills none is dropped. */
function fixedWidth(bytes: Uint8Array, width: 2 | 4): string {
  let text = '';
  for (let at = 0; at + width <= bytes.length; at += width) {
    const code = bytes.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0);
    text += width === 2 ? String.fromCharCode(code) : character(code);
  }
  return text;
}

/** How many bytes follow the first of a UTF-8 sequence, the bits it gives itself, and the smallest code that needs so many. */
const sequences = [
  { mask: 0x80, lead: 0x00, more: 0, smallest: 0 },
  { mask: 0xe0, lead: 0xc0, more: 1, smallest: 0x80 },
  { mask: 0xf0, lead: 0xe0, more: 2, smallest: 0x800 },
  { mask: 0xf8, lead: 0xf0, more: 3, smallest: 0x10000 },
] as const;

/** UTF-8 (RFC 3629); a byte that is out of place, and an overlong or surrogate sequence, becomes U+FFFD. */
export function utf8(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    const shape = sequences.find(({ mask, lead }) => (first & mask) === lead);
    const rest = shape === undefined ? [] : [...bytes.subarray(at + 1, at + 1 + shape.more)];
    const whole = rest.length === shape?.more && rest.every((byte) => (byte & 0xc0) === 0x80);
    const code =
      shape === undefined ? 0 : rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), first & ~shape.mask);
    const real = whole && code >= shape.smallest && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    text += character(real ? code : replacement);
    if (real) at += rest.length;
  }
  return text;
}

/** The text of an ASN.1 string of any of the types that names come in (RFC 5280 section 4.1.2.4); other types as Latin-1. */
export function decodeText({ tag, content }: Pick<DerNode, 'tag' | 'content'>): string {
  if (tag === utf8String) return utf8(content);
  if (tag === bmpString) return fixedWidth(content, 2);
  return tag === universalString ? fixedWidth(content, 4) : latin1(content);
}
