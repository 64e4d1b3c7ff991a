import type { TextPart } from '../secrets/text-part.ts';
import type { Encoding } from './detect-encoding.ts';

/** A `TextDecoder`, which every browser and Node has. */
export interface BytesDecoder {
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}

/** Bytes of which one that is not ASCII makes a string: few, so that a letter with an accent here and there costs little. */
const stretch = 4096;

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  let all = 0;
  let at = from;
  for (; at < to && (bytes.byteOffset + at) % 4 !== 0; at++) all |= bytes[at] ?? 0;
  if (at === to) return (all & 0x80) === 0;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, (to - at) >> 2);
  let allWords = 0;
  for (let i = 0; i < words.length; i++) allWords |= words[i] ?? 0;
  for (at += words.length * 4; at < to; at++) all |= bytes[at] ?? 0;
  return (all & 0x80) === 0 && (allWords & 0x80808080) === 0;
}

/** Decodes a text that comes in chunks. */
export interface PartsDecoder {
  /** @returns the parts of the text so far; the chunk must not be written over while one of them is used */
  decode(chunk: Uint8Array): TextPart[];
  /** @returns what an unfinished letter at the end is read as */
  finish(): TextPart;
}

/**
 * Starts on a text; of UTF-8, what is ASCII stays bytes.
 *
 * @param newDecoder  makes a decoder of an encoding that keeps the byte order mark
 */
export function decodeParts(
  encoding: Encoding,
  newDecoder: (encoding: Encoding) => BytesDecoder,
): PartsDecoder {
  const decoder = newDecoder(encoding);
  const finish = (): TextPart => decoder.decode();
  if (encoding !== 'utf-8') return { decode: (chunk) => [decoder.decode(chunk, { stream: true })], finish };
  // One that has begun to decode a stream is slow for good.
  const ascii = newDecoder(encoding);
  /** Whether the bytes before a place may lack the rest of a letter. */
  let isOpen = false;
  const partOf = (bytes: Uint8Array, staysBytes: boolean): TextPart => {
    isOpen = (bytes.at(-1) ?? 0) >= 0x80;
    if (!staysBytes) return decoder.decode(bytes, { stream: true });
    return { bytes, read: (from, to) => ascii.decode(bytes.subarray(from, to)) };
  };
  return {
    decode(chunk) {
      const parts: TextPart[] = [];
      let begin = 0;
      let staysBytes = true;
      for (let from = 0; from < chunk.length; from += stretch) {
        const wasOpen = from === 0 ? isOpen : (chunk[from - 1] ?? 0) >= 0x80;
        const isSame =
          (!wasOpen && isAscii(chunk, from, Math.min(from + stretch, chunk.length))) === staysBytes;
        if (isSame) continue;
        if (from > begin) parts.push(partOf(chunk.subarray(begin, from), staysBytes));
        begin = from;
        staysBytes = !staysBytes;
      }
      if (begin < chunk.length) parts.push(partOf(chunk.subarray(begin), staysBytes));
      return parts;
    },
    finish,
  };
}
