/** What a UTF-16 unit means to the reader of error texts. */
export const kinds = { plain: 0, white: 1, lineBreak: 2, invisible: 3, quote: 4 } as const;

const quotes = '\'"`´‘’‚‛“”„‟«»‹›′″＇＂「」『』';
const spaces =
  '\t \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const lineBreaks = '\n\v\f\r\u0085\u2028\u2029';
/** Controls, soft hyphen, zero-width and directional marks, variation selectors: copied along, seen by nobody. */
const invisible: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

/** The kind of every unit; what is in no list is plain. */
export const kindOf = new Uint8Array(0x10000);
for (const char of quotes) kindOf[char.charCodeAt(0)] = kinds.quote;
for (const char of spaces) kindOf[char.charCodeAt(0)] = kinds.white;
for (const [first, last] of invisible) kindOf.fill(kinds.invisible, first, last + 1);
for (const char of lineBreaks) kindOf[char.charCodeAt(0)] = kinds.lineBreak;

/** Plain units that are read as others: dashes, ligatures of PDF, full-width forms. */
export const readAs = new Map<number, string>([
  ...[...'‐‑‒–—―−﹣'].map((dash): [number, string] => [dash.charCodeAt(0), '-']),
  ['ﬀ'.charCodeAt(0), 'ff'],
  ['ﬁ'.charCodeAt(0), 'fi'],
  ['ﬂ'.charCodeAt(0), 'fl'],
  ['ﬃ'.charCodeAt(0), 'ffi'],
  ['ﬄ'.charCodeAt(0), 'ffl'],
]);
for (let unit = 0xff01; unit <= 0xff5e; unit++) {
  if (kindOf[unit] === kinds.plain) readAs.set(unit, String.fromCharCode(unit - 0xfee0));
}

/** Most units that one unit is read as. */
export const longestReading = 3;
