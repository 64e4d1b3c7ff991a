// The measures that a WOFF2 file holds.
import { brotliDecompressSync } from 'node:zlib';

/** Tags by their number in the directory (WOFF2, section 4.1); the number 63 says that the tag is spelled out. */
const tags =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'.split(
    ' ',
  );

const headerLength = 48;

/**
 * Reads what `@font-face` can override, in the font's own units, and its widest advance: that of every glyph in a monospace face.
 *
 * @param {Buffer} file
 * @returns {{ unitsPerEm: number, ascent: number, descent: number, lineGap: number, widest: number }}
 * @throws where it is no WOFF2 file, or has no such tables
 */
export function readMeasures(file) {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('This is no WOFF2 file.');
  let at = headerLength;
  const base128 = () => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  /** @type {Map<string, number>} */
  const offsets = new Map();
  let offset = 0;
  for (let left = file.readUInt16BE(12); left > 0; left--) {
    const flags = file.readUInt8(at++);
    const known = tags[flags & 0x3f];
    const tag = known ?? file.toString('latin1', at, at + 4);
    if (known === undefined) at += 4;
    let length = base128();
    const version = flags >> 6;
    // These two are rearranged unless the version is 3, all others are not unless it is not 0.
    if (tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0) length = base128();
    offsets.set(tag, offset);
    offset += length;
  }
  const tables = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  const start = (/** @type {string} */ tag) => {
    const found = offsets.get(tag);
    if (found === undefined) throw new Error(`The font has no table ${tag}.`);
    return found;
  };
  const hhea = start('hhea');
  return {
    unitsPerEm: tables.readUInt16BE(start('head') + 18),
    ascent: tables.readInt16BE(hhea + 4),
    descent: tables.readInt16BE(hhea + 6),
    lineGap: tables.readInt16BE(hhea + 8),
    widest: tables.readUInt16BE(hhea + 10),
  };
}
