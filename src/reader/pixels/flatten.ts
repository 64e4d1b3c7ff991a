import type { Grey } from './grey.ts';

/** Side of the squares for which a ground is found, and of the windows around them that it is found in; in pixels. */
const step = 16;
const reach = 16;
const shades = 32;
/** Differences from the ground of less than this are noise of the compression, at most of a shadow. */
const leastContrast = 56;

/** The ground of each square, and how far the ink in its window is from it. */
interface Grounds {
  across: number;
  down: number;
  ground: Uint8Array;
  contrast: Uint8Array;
}

/** Of a window: the shade that most pixels have, and the largest difference from it that is no stray dot. */
function readWindow(
  counts: Uint32Array,
  sums: Uint32Array,
  total: number,
): [ground: number, contrast: number] {
  let most = 0;
  for (let shade = 1; shade < shades; shade++) if ((counts[shade] ?? 0) > (counts[most] ?? 0)) most = shade;
  const ground = Math.round((sums[most] ?? 0) / Math.max(1, counts[most] ?? 1));
  const stray = total / 200;
  let below = 0;
  let lowest = 0;
  while (lowest < most && (below += counts[lowest] ?? 0) < stray) lowest++;
  let above = 0;
  let highest = shades - 1;
  while (highest > most && (above += counts[highest] ?? 0) < stray) highest--;
  return [ground, Math.max(most - lowest, highest - most) * (256 / shades)];
}

function findGrounds({ width, height, data }: Grey): Grounds {
  const across = Math.ceil(width / step);
  const down = Math.ceil(height / step);
  const ground = new Uint8Array(across * down);
  const contrast = new Uint8Array(across * down);
  const counts = new Uint32Array(shades);
  const sums = new Uint32Array(shades);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      counts.fill(0);
      sums.fill(0);
      const top = Math.max(0, row * step - reach);
      const bottom = Math.min(height, (row + 1) * step + reach);
      const left = Math.max(0, column * step - reach);
      const right = Math.min(width, (column + 1) * step + reach);
      let total = 0;
      // Every second pixel of every second row says enough of a ground.
      for (let y = top; y < bottom; y += 2)
        for (let at = y * width + left; at < y * width + right; at += 2) {
          const value = data[at] ?? 0;
          const shade = value >> 3;
          counts[shade] = (counts[shade] ?? 0) + 1;
          sums[shade] = (sums[shade] ?? 0) + value;
          total++;
        }
      const [found, away] = readWindow(counts, sums, total);
      ground[row * across + column] = found;
      contrast[row * across + column] = away;
    }
  return { across, down, ground, contrast };
}

/**
 * Dark ink on white, whatever the theme: each pixel becomes its difference from the ground around it. Light letters on a dark panel, grey
 * ones on grey, and a page with a shadow on it come out alike.
 */
export function flatten(grey: Grey): Grey {
  const { width, height, data } = grey;
  const { across, ground, contrast } = findGrounds(grey);
  const flat = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / step) * across;
    for (let x = 0; x < width; x++) {
      const square = row + Math.floor(x / step);
      const away = Math.abs((data[y * width + x] ?? 0) - (ground[square] ?? 255));
      const full = Math.max(leastContrast, contrast[square] ?? 0);
      flat[y * width + x] = 255 - Math.min(255, (away * 255) / full);
    }
  }
  return { width, height, data: flat };
}
