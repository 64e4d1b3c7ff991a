import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const number = (value: number, length: number): string =>
  Array.from({ length }, (_, at) => digits.charAt(Math.floor(value / 64 ** (length - 1 - at)) % 64)).join('');

/** A link's fragment whose form is sound, around whatever somebody made up; written by hand from the record of the format. */
export function forgedFragment(json: string | Buffer): string {
  const payload = deflateRawSync(json).toString('base64url');
  return `#c1${number(payload.length, 3)}${number(crc32(payload), 6)}${payload}z`;
}

/** What stands in a link, as anybody can read it who has it. */
export function insideOf(link: string): string {
  const fragment = link.slice(link.indexOf('#c1') + 1);
  return inflateRawSync(Buffer.from(fragment.slice(11, -1), 'base64url')).toString('latin1');
}
