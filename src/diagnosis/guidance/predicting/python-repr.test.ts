import { expect, it } from 'vitest';
import { pythonRepr } from './python-repr.ts';

it.each([
  ['a plain name', 'spp.example.org', "'spp.example.org'"],
  ['a quote turns the quotes round', "it's", '"it\'s"'],
  ['both quotes escape the single one', `a'b"c`, `'a\\'b"c'`],
  ['a backslash is doubled', 'a\\b', "'a\\\\b'"],
  ['a line break is written', 'a\nb', "'a\\nb'"],
])('%s', (_row, text, printed) => {
  expect(pythonRepr(text)).toBe(printed);
});
