import type { TextPart } from './text-part.ts';

/** Words without which no key of a log is found; looked for as they are written, because that is what costs least. */
const words = [
  'PRIVATE KEY',
  'private key',
  'Private-Lines',
  '"kty',
  'LS0tLS1CRUdJTi',
  'rivateExponent',
  '<RSAKeyValue',
];

/** No word is longer: so many units before a part may begin one. */
export const longestKeyWord = Math.max(...words.map(({ length }) => length));

/** Bytes of a word by which it is found: the search goes on by as many where the last of them is in none. */
const window = Math.min(...words.map(({ length }) => length));

/** Where the window of a word ends: at the first sign that logs hold seldom, so that few places have to be looked at. */
function endOfWindow(word: string): number {
  const rare = word.slice(window - 1).search(/[B-DF-Zkvxz"<]/);
  return rare < 0 ? word.length : window + rare;
}

/** By the byte at the end of the window: how far it may be moved on without passing over a word (Horspool); 0 where a word may stand there. */
const shifts = new Uint8Array(256).fill(window);
/** By the last byte of the window: the words, and where in them it ends. */
const candidates: { word: Uint8Array; end: number }[][] = Array.from({ length: 256 }, () => []);
for (const word of words) {
  const bytes = Uint8Array.from(word, (sign) => sign.charCodeAt(0));
  const end = endOfWindow(word);
  for (let i = 0; i < window; i++) {
    const byte = bytes[end - 1 - i] ?? 0;
    shifts[byte] = Math.min(shifts[byte] ?? 0, i);
  }
  candidates[bytes[end - 1] ?? 0]?.push({ word: bytes, end });
}

function standsAt(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word[i]) return false;
  return true;
}

function isInBytes(bytes: Uint8Array): boolean {
  for (let at = window - 1; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const shift = shifts[byte] ?? 0;
    at += shift;
    if (shift > 0) continue;
    for (const { word, end } of candidates[byte] ?? []) if (standsAt(bytes, at + 1 - end, word)) return true;
    at++;
  }
  return false;
}

/** Whether a part of a text holds one of the words whole. */
export const holdsKeyWord = (part: TextPart): boolean =>
  typeof part === 'string' ? words.some((word) => part.includes(word)) : isInBytes(part.bytes);
