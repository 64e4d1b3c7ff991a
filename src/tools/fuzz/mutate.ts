import type { Below } from './chance.ts';

/** Bytes that readers trip over: ends of ranges, ASN.1 tags and lengths, JSON's signs. */
const telling = [
  0x00, 0x01, 0x05, 0x06, 0x0c, 0x13, 0x16, 0x1f, 0x22, 0x30, 0x31, 0x5b, 0x5c, 0x7b, 0x7d, 0x7f, 0x80, 0x81,
  0x82, 0x84, 0x88, 0xa0, 0xa3, 0xc0, 0xed, 0xf8, 0xfe, 0xff,
];

const byte = (below: Below): number => (below(2) === 0 ? (telling[below(telling.length)] ?? 0) : below(256));

/** The bytes with what stands from `at` to `to` replaced. */
function replaced(bytes: Uint8Array, at: number, to: number, piece: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - (to - at) + piece.length);
  result.set(bytes.subarray(0, at));
  result.set(piece, at);
  result.set(bytes.subarray(to), at + piece.length);
  return result;
}

/** A copy with a few bytes changed, doubled, left out or put in, and now and then cut. */
export function mutate(sample: Uint8Array, below: Below): Uint8Array {
  let bytes: Uint8Array = Uint8Array.from(sample);
  for (let change = below(6); change >= 0; change -= 1) {
    const at = below(bytes.length + 1);
    const to = Math.min(at + below(16), bytes.length);
    const kind = below(6);
    if (kind === 0) bytes = replaced(bytes, at, to, new Uint8Array());
    else if (kind === 1) bytes = replaced(bytes, at, at, bytes.slice(at, to));
    else if (kind === 2) bytes = replaced(bytes, at, at, Uint8Array.of(byte(below)));
    else if (at < bytes.length) bytes[at] = byte(below);
  }
  return below(12) === 0 ? bytes.subarray(0, below(bytes.length + 1)) : bytes;
}
