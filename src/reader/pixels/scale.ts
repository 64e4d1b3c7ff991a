import type { Grey } from './grey.ts';

/** Where each pixel of a side is read from, and how much of its second neighbour is in it, in 256ths. */
function places(from: number, to: number): { at: Uint32Array; next: Uint32Array; part: Uint16Array } {
  const at = new Uint32Array(to);
  const next = new Uint32Array(to);
  const part = new Uint16Array(to);
  for (let i = 0; i < to; i++) {
    const place = Math.max(0, ((i + 0.5) * from) / to - 0.5);
    const whole = Math.min(from - 1, Math.floor(place));
    at[i] = whole;
    next[i] = Math.min(from - 1, whole + 1);
    part[i] = (place - whole) * 256;
  }
  return { at, next, part };
}

/** Larger or smaller by a factor, with the four nearest pixels in each; below a half, halved first so that none is left out. */
export function scale(grey: Grey, factor: number): Grey {
  if (factor === 1) return grey;
  if (factor < 0.5) return scale(halve(grey), factor * 2);
  const width = Math.max(1, Math.round(grey.width * factor));
  const height = Math.max(1, Math.round(grey.height * factor));
  const { data } = grey;
  const scaled = new Uint8Array(width * height);
  const columns = places(grey.width, width);
  const rows = places(grey.height, height);
  for (let y = 0; y < height; y++) {
    const upper = (rows.at[y] ?? 0) * grey.width;
    const lower = (rows.next[y] ?? 0) * grey.width;
    const down = rows.part[y] ?? 0;
    for (let x = 0; x < width; x++) {
      const left = columns.at[x] ?? 0;
      const right = columns.next[x] ?? 0;
      const across = columns.part[x] ?? 0;
      const above = (data[upper + left] ?? 0) * (256 - across) + (data[upper + right] ?? 0) * across;
      const below = (data[lower + left] ?? 0) * (256 - across) + (data[lower + right] ?? 0) * across;
      scaled[y * width + x] = (above * (256 - down) + below * down) >> 16;
    }
  }
  return { width, height, data: scaled };
}

function halve({ width, height, data }: Grey): Grey {
  const half = { width: Math.max(1, width >> 1), height: Math.max(1, height >> 1) };
  const halved = new Uint8Array(half.width * half.height);
  for (let y = 0; y < half.height; y++)
    for (let x = 0; x < half.width; x++) {
      const at = 2 * y * width + 2 * x;
      const right = Math.min(2 * x + 1, width - 1) - 2 * x;
      const below = (Math.min(2 * y + 1, height - 1) - 2 * y) * width;
      const sum =
        (data[at] ?? 0) + (data[at + right] ?? 0) + (data[at + below] ?? 0) + (data[at + below + right] ?? 0);
      halved[y * half.width + x] = sum >> 2;
    }
  return { ...half, data: halved };
}
