import { expect, it, test } from 'vitest';
import { readDer } from './read-der.ts';

const bytes = (hexadecimal: string) => Uint8Array.from(Buffer.from(hexadecimal.replaceAll(' ', ''), 'hex'));

it('gives tag, content and children', () => {
  const read = readDer(bytes('30 08 02 01 05 80 03 616263 ffff'));
  expect(read).toMatchObject({
    ok: true,
    value: {
      class: 'universal',
      tag: 16,
      constructed: true,
      encoding: bytes('30 08 02 01 05 80 03 616263'),
      children: [
        { class: 'universal', tag: 2, content: bytes('05'), children: [] },
        { class: 'context', tag: 0, content: bytes('616263'), children: [] },
      ],
    },
  });
});

it('does not look into strings of bytes', () => {
  expect(readDer(bytes('04 03 02 01 05'))).toMatchObject({ ok: true, value: { children: [] } });
});

/** Sequences in sequences. */
const nested = (depth: number): Uint8Array => {
  let inner: number[] = [];
  for (let level = 0; level < depth; level += 1) {
    const length = inner.length;
    inner = [0x30, ...(length < 128 ? [length] : [0x82, length >> 8, length & 255]), ...inner];
  }
  return Uint8Array.from(inner);
};

test.each([
  ['nothing', new Uint8Array()],
  ['a tag alone', bytes('30')],
  ['a length beyond the end', bytes('30 05 02 01 05')],
  ['a child beyond its parent', bytes('30 03 02 05 05')],
  ['a length of many bytes', bytes('30 88 ffffffffffffffff')],
  ['more than 128 KiB', new Uint8Array(131_073)],
  ['a thousand levels', nested(1000)],
  ['text', Uint8Array.from(Buffer.from('-----BEGIN CERTIFICATE-----'))],
])('%s is refused with a reason', (_what, der) => {
  expect(readDer(der)).toEqual({ ok: false, why: expect.stringMatching(/./) });
});

it('takes any bytes as they come, views on shared memory too', () => {
  const shared = Buffer.from('000000 30 03 02 01 05 0000'.replaceAll(' ', ''), 'hex').subarray(3, 8);
  expect(readDer(shared)).toMatchObject({ ok: true, value: { children: [{ tag: 2 }] } });
});
