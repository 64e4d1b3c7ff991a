import { expect, it } from 'vitest';
import { pythonRepr } from './python-repr.ts';

it.each([
  ['a plain name', 'spp.example.org', "'spp.example.org'"],
  ['a quote turns the quotes round', "it's", '"it\'s"'],
  ['both quotes escape the single one', `a'b"c`, `'a\\'b"c'`],
  ['a backslash is doubled', 'a\\b', "'a\\\\b'"],
  ['a line break is written', 'a\nb', "'a\\nb'"],
  ['an escape by its number', 'a\u001bb', "'a\\x1bb'"],
  ['a NUL by its number', 'a\u0000', "'a\\x00'"],
  ['a control of the second kind', '\u009b', "'\\x9b'"],
  ['a blank that does not break', '\u00a0', "'\\xa0'"],
  ['a mark that turns the direction', '\u202e', "'\\u202e'"],
  ['a tag beyond the first plane', '\u{e0001}', "'\\U000e0001'"],
  ['a letter of another alphabet as it is', 'bücher 日本', "'bücher 日本'"],
])('%s', (_row, text, printed) => {
  expect(pythonRepr(text)).toBe(printed);
});
