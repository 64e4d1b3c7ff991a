import { expect, it } from 'vitest';
import { readHeader } from './picture-header.ts';

const bytes = (text: string, length = 64): Uint8Array => {
  const all = new Uint8Array(length);
  all.set(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  return all;
};

it.each([
  ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x05\0\0\0\x02\xd0', 1280, 720],
  ['GIF', 'GIF89a\x00\x05\xd0\x02', 1280, 720],
  ['JPEG', '\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\x02\xd0\x05\0', 1280, 720],
  ['WebP', 'RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\x04\0\xcf\x02\0', 1280, 720],
  ['BMP', 'BM\0\0\0\0\0\0\0\0\0\0\0\0\x28\0\0\0\0\x05\0\0\x30\xfd\xff\xff', 1280, 720],
])('knows a %s and its size by its first bytes', (kind, head, width, height) => {
  expect(readHeader(bytes(head))).toEqual({ kind, size: { width, height } });
});

it('knows a JPEG whose size stands further on', () => {
  expect(readHeader(bytes('\xff\xd8\xff\xe1\xff\xff'))).toEqual({ kind: 'JPEG', size: null });
});

it.each([
  ['a text', 'Error joining to SPP: SPS has failed to join to SPP.'],
  ['a text that begins with the letters of a bitmap', 'BMC server refused the connection, see the log below'],
  ['a drawing in SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">'],
  ['nothing', ''],
])('takes %s for none', (_, text) => {
  expect(readHeader(bytes(text))).toBeNull();
  expect(readHeader(bytes(text).subarray(0, text.length))).toBeNull();
});
