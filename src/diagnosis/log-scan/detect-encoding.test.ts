import { expect, it } from 'vitest';
import { detectEncoding } from './detect-encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

it.each([
  ['plain ASCII', utf8('Error joining to SPP'), 'utf-8'],
  ['UTF-8 with its mark', utf8('\ufeffError'), 'utf-8'],
  ['UTF-16 of Windows with its mark', utf16le('\ufeffError'), 'utf-16le'],
  ['UTF-16 of Windows without', utf16le('Error joining'), 'utf-16le'],
  ['UTF-16, most significant byte first, with its mark', utf16be('\ufeffError'), 'utf-16be'],
  ['UTF-16, most significant byte first, without', utf16be('Error joining'), 'utf-16be'],
  ['Japanese in UTF-8', utf8('このサイトにアクセスできません'), 'utf-8'],
  ['a file with zeros everywhere', new Uint8Array(100), 'utf-8'],
  ['nothing', new Uint8Array(), 'utf-8'],
])('%s', (_, bytes, encoding) => {
  expect(detectEncoding(bytes)).toBe(encoding);
});
