import type { Grey } from '../pixels/grey.ts';
import { greyOf } from '../pixels/grey.ts';
import type { Pix, TesseractModule } from './tesseract-module.ts';

const bitsOfWord = 32;
/** Blue, green, red and how much is seen through, as Leptonica keeps a colour of a palette. */
const bytesOfColour = 4;

/** Shades of the colours of a palette; null where the picture has none. */
function readPalette(module: TesseractModule, pix: Pix): Uint8Array | null {
  const palette = pix.get_colormap();
  if (module.getPointer(palette) === 0) return null;
  const at = palette.get_array();
  const bytes = Array.from(
    { length: palette.get_n() * bytesOfColour },
    (_, i) => module.getValue(at + i, 'i8') & 0xff,
  );
  const rgba = bytes.map((_, i) => {
    const colour = i - (i % bytesOfColour);
    return bytes[colour + ([2, 1, 0, 3][i % bytesOfColour] ?? 0)] ?? 0;
  });
  return greyOf(Uint8Array.from(rgba), palette.get_n(), 1).data;
}

/** One 32-bit word holds several pixels, the first in its highest bits (Leptonica’s `pix.h`). */
export function unpack(module: TesseractModule, pix: Pix): Grey {
  const [width, height, depth] = [pix.get_w(), pix.get_h(), pix.get_d()];
  const [start, wordsOfRow] = [pix.get_data(), pix.get_wpl()];
  const palette = readPalette(module, pix);
  const word = (x: number, y: number): number =>
    module.getValue(start + 4 * (y * wordsOfRow + x), 'i32') >>> 0;
  if (depth === bitsOfWord) {
    const rgba = new Uint8Array(4 * width * height);
    const view = new DataView(rgba.buffer);
    for (let y = 0; y < height; y++)
      // The last eight bits are unused where nothing can be seen through.
      for (let x = 0; x < width; x++) view.setUint32(4 * (y * width + x), word(x, y) | 0xff);
    return greyOf(rgba, width, height);
  }
  const data = new Uint8Array(width * height);
  const inWord = bitsOfWord / depth;
  const most = 2 ** depth - 1;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const shift = bitsOfWord - depth * ((x % inWord) + 1);
      const value = (word(Math.floor(x / inWord), y) >>> shift) & most;
      // Of one bit, 1 is black.
      data[y * width + x] = palette?.[value] ?? (depth === 1 ? 255 - 255 * value : value);
    }
  return { width, height, data };
}
