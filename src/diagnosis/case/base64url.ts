/** The letters of base64url, by their value. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding (RFC 4648 section 5); the core has no `btoa`. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = Math.min(3, bytes.length - at);
    const block = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let digit = 0; digit <= left; digit++) text += alphabet.charAt((block >> (18 - 6 * digit)) & 63);
  }
  return text;
}

/** Null where a character does not belong to the alphabet, or where the length is none that an encoder makes. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let block = 0;
  let bits = 0;
  let at = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return null;
    block = ((block << 6) | digit) & 0xff_ffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (block >> bits) & 255;
  }
  return bytes;
}

/** A whole number in so many digits of the same alphabet, most significant first. */
export const toDigits = (value: number, digits: number): string =>
  Array.from({ length: digits }, (_, at) =>
    alphabet.charAt(Math.floor(value / 64 ** (digits - 1 - at)) % 64),
  ).join('');

/** The number in such digits; null where a character is none. */
export function fromDigits(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return null;
    value = value * 64 + digit;
  }
  return value;
}
