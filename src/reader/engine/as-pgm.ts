import type { Grey } from '../pixels/grey.ts';

/** A picture as a file that the engine opens without a decoder (Netpbm, binary grey map). */
export function asPgm({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}
