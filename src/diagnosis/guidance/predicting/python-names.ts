import type { AlternativeName } from '../../certificate/certificate.ts';
import { utf8 } from '../../certificate/decode-text.ts';

/** Where `escapeHostile` ends what it has cut. */
const cut = '…';

/** Text as it stood before `escapeHostile`; null where it was cut, so that nobody knows. */
export function unescaped(text: string): string | null {
  if (text.endsWith(cut)) return null;
  return text.replaceAll(/\\u\{([\da-f]{1,6})\}/g, (whole, code: string) => {
    const point = parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** DNS entries come as Latin-1; Python reads them as UTF-8 and stops with an error of its own where they are not. */
function fromUtf8(text: string | null): string | null {
  if (text === null) return null;
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  if (codes.some((code) => code > 0xff)) return null;
  const read = utf8(Uint8Array.from(codes));
  return read.includes('\ufffd') ? null : read;
}

/** An IPv6 address as OpenSSL prints it: eight groups in capitals, none left out. */
function asOpensslPrints(address: string): string {
  const [left = '', right] = address.split('::');
  const head = left.split(':').filter((group) => group !== '');
  const tail = (right ?? '').split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...zeros, ...tail].join(':').toUpperCase();
}

/** A name of subjectAltName as Python 3.6 hands it on; null where that cannot be told. */
export function asPythonReads({ type, value }: AlternativeName): string | null {
  if (value === '<invalid>') return null;
  if (type !== 'ip') return fromUtf8(unescaped(value));
  return value.includes(':') ? asOpensslPrints(value) : value;
}
