import { expect, test } from 'vitest';
import { decodeText, utf8 } from './decode-text.ts';

const bytes = (hexadecimal: string) => Uint8Array.from(Buffer.from(hexadecimal.replaceAll(' ', ''), 'hex'));

test.each([
  ['UTF8String', 12, '42 c3bc 726f', 'Büro'],
  ['PrintableString', 19, '737070', 'spp'],
  ['IA5String', 22, '737070', 'spp'],
  ['T61String as it is written in practice', 20, '42 fc 726f', 'Büro'],
  ['BMPString', 30, '0042 00fc 0072 006f', 'Büro'],
  ['BMPString with a pair of surrogates', 30, 'd83d de00', '\u{1f600}'],
  ['BMPString with a byte too many', 30, '0042 00', 'B'],
  ['UniversalString', 28, '00000042 000000fc 0001f600', 'Bü\u{1f600}'],
  ['UniversalString beyond Unicode', 28, 'ffffffff', '\ufffd'],
  ['nothing', 12, '', ''],
])('%s', (_what, tag, hexadecimal, text) => {
  expect(decodeText({ tag, content: bytes(hexadecimal) })).toBe(text);
});

test.each([
  ['four bytes', 'f09f9880', '\u{1f600}'],
  ['three bytes', 'e282ac', '€'],
  ['a byte that only continues', '80 61', '\ufffda'],
  ['a sequence cut off', 'e282', '\ufffd\ufffd'],
  ['an overlong slash', 'c0af', '\ufffd\ufffd'],
  ['a surrogate', 'eda080', '\ufffd\ufffd\ufffd'],
  ['beyond Unicode', 'f4908080', '\ufffd\ufffd\ufffd\ufffd'],
  ['a byte that never occurs', 'ff61', '\ufffda'],
])('UTF-8: %s', (_what, hexadecimal, text) => {
  expect(utf8(bytes(hexadecimal))).toBe(text);
});
