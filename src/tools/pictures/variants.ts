import type { Variant } from './drawn-picture.ts';

const themes = ['light', 'dark'] as const;
const fonts = ['Arimo', 'Open Sans', 'Roboto', 'DejaVu Sans'];
const sizes = [14, 13, 16, 15, 12];
const scales = [1, 1.25, 1, 1.5, 1, 2];
const files = ['png', 80, 'png', 60, 'webp', 90] as const;
const surroundings = ['window', 'nothing', 'columns', 'window', 'photo', 'window', 'nothing'] as const;

/** A number from a text that is the same on every machine (FNV-1a, 32 bits). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** The variant of a picture by its name; all that differ come about equally often, in every mixture. */
export function variantOf(name: string): Variant {
  let seed = numberOf(name);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const one = list[Math.floor((seed / 2 ** 32) * list.length)];
    if (one === undefined) throw new Error('an empty list');
    return one;
  };
  return {
    theme: pick(themes),
    font: pick(fonts),
    size: pick(sizes),
    scale: pick(scales),
    file: pick(files),
    around: pick(surroundings),
  };
}
