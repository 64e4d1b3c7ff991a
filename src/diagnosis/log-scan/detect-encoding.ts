/** Encodings of text files, named as `TextDecoder` knows them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes that are enough to tell. */
export const bytesToTell = 512;

/**
 * How a text file is encoded: by its byte order mark, else UTF-16 where every other byte of the beginning is zero, as in a log of
 * Windows. Everything else is read as UTF-8.
 */
export function detectEncoding(beginning: Uint8Array): Encoding {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const looked = beginning.subarray(0, bytesToTell);
  const pairs = looked.length >> 1;
  const zerosAt = (parity: 0 | 1): number =>
    looked.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  if (pairs >= 2 && zerosAt(1) > pairs / 2 && zerosAt(0) < pairs / 10) return 'utf-16le';
  if (pairs >= 2 && zerosAt(0) > pairs / 2 && zerosAt(1) < pairs / 10) return 'utf-16be';
  return 'utf-8';
}
