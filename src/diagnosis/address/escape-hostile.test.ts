import { expect, it, test } from 'vitest';
import { escapeHostile } from './escape-hostile.ts';

test.each([
  ['plain text', 'spp.example.company', 'spp.example.company'],
  ['letters of any script', 'bücher пример 例え', 'bücher пример 例え'],
  ['a pair of surrogates', 'a\u{1f600}b', 'a\u{1f600}b'],
  ['markup, which the page shows as text', '<b>&amp;</b>', '<b>&amp;</b>'],
  ['NUL', 'a\u0000b', 'a\\u{0}b'],
  ['line breaks and tabs', 'a\r\n\tb', 'a\\u{d}\\u{a}\\u{9}b'],
  ['a colour of the terminal', '\u001b[31mred', '\\u{1b}[31mred'],
  ['a command to the clipboard of the terminal', '\u001b]52;c;aWQ=\u0007', '\\u{1b}]52;c;aWQ=\\u{7}'],
  ['DEL and C1', '\u007f\u009b31m', '\\u{7f}\\u{9b}31m'],
  ['bidirectional marks', 'a\u202eb\u2066c\u200f', 'a\\u{202e}b\\u{2066}c\\u{200f}'],
  ['zero-width marks and BOM', '\ufeffa\u200bb\u2060', '\\u{feff}a\\u{200b}b\\u{2060}'],
  ['line and paragraph separators', 'a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
  ['tags', 'a\u{e0041}', 'a\\u{e0041}'],
  ['halves of surrogate pairs', '\ud83da\ude00', '\\u{d83d}a\\u{de00}'],
])('%s', (_what, text, escaped) => {
  expect(escapeHostile(text)).toBe(escaped);
});

test.each([
  ['as long as allowed', 'abcde', 5, 'abcde'],
  ['longer than allowed', 'abcdef', 5, 'abcd…'],
  ['longer once escaped: no half of an escape', 'abc\u0000', 6, 'abc…'],
  ['an escape that fits just so', 'a\u0000', 6, 'a\\u{0}'],
  ['no half of a surrogate pair', 'abc\u{1f600}def', 5, 'abc…'],
  ['a pair at the edge of what is looked at', 'abcd\u{1f600}', 5, 'abcd…'],
])('cut: %s', (_what, text, maxLength, escaped) => {
  expect(escapeHostile(text, maxLength)).toBe(escaped);
});

it('leaves nothing active of any character, and stays in its length', () => {
  const planes = [0, 1, 0xe, 0xf].map((plane) => plane * 0x10000);
  const all = planes.flatMap((from) =>
    Array.from({ length: 0x10000 }, (_, at) => String.fromCodePoint(from + at)),
  );
  const left = all.filter((character) => {
    const escaped = escapeHostile(character, 12);
    return (
      escaped.length > 12 ||
      /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(escaped)
    );
  });
  expect(left).toEqual([]);
});

it('looks at no more of a long text than it shows', () => {
  expect(escapeHostile('\u0000'.repeat(10_000_000))).toHaveLength(296);
});
