import type { Oklch, Rgb } from './colour.ts';
import { contrast, oklchOf, rgbOf } from './colour.ts';

/** What a brand colour replaces in the stylesheet, by the end of the variable's name (`--color-accent`). */
export interface Shades {
  accent: Rgb;
  'accent-strong': Rgb;
  'on-accent': Rgb;
  'accent-soft': Rgb;
  focus: Rgb;
}

/** What of the stylesheet stays as it is, for one of its two modes. */
interface Mode {
  /** Grounds that the accent stands on. */
  grounds: readonly Rgb[];
  /** Texts that stand on the soft ground. */
  texts: readonly Rgb[];
  /** Which way contrast with the grounds grows: to darker colours, or to lighter ones. */
  towards: -1 | 1;
  /** What stands on the accent. */
  on: Rgb;
  /** Lightness of the soft ground, and its greatest chroma. */
  soft: { l: number; c: number };
}

const hex = (text: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16) / 255) as unknown as Rgb;

/** As `styles.css` has them; a test compares. */
export const modes = {
  light: {
    grounds: ['#f4f6f8', '#ffffff'].map(hex),
    texts: ['#13202c', '#4e5d6c', '#18693c', '#a8261c', '#7d5200'].map(hex),
    towards: -1,
    on: hex('#ffffff'),
    soft: { l: 0.95, c: 0.025 },
  },
  dark: {
    grounds: ['#0e151c', '#16202a'].map(hex),
    texts: ['#e8eef3', '#a6b6c4', '#6fcf97', '#ff8a7a', '#f0bd5c'].map(hex),
    towards: 1,
    on: hex('#0e151c'),
    soft: { l: 0.26, c: 0.045 },
  },
} as const satisfies Record<string, Mode>;

export type ModeName = keyof typeof modes;

/** Least contrast of text (WCAG 2.2, 1.4.3); of controls and the focus ring 3 would do (1.4.11), and these are text as well. */
export const leastContrast = 4.5;

/** In which the lightness is shifted: about what an eye can tell apart. */
const step = 0.005;

/** The colour nearest to the one given, the same hue lighter or darker, that holds. */
function shifted(from: Oklch, towards: -1 | 1, holds: (colour: Rgb) => boolean): Oklch {
  let now = from;
  while (!holds(rgbOf(now)) && now.l > 0 && now.l < 1)
    now = { ...now, l: Math.min(Math.max(now.l + towards * step, 0), 1) };
  return now;
}

/**
 * The shades of a brand colour on our light and our dark grounds. The hue stays; the lightness is shifted until every text and every
 * control has its contrast, which black and white always have.
 */
export function brandShades(brand: Oklch, mode: ModeName): Shades {
  const { grounds, towards, on, soft } = modes[mode];
  const softGround = rgbOf({ l: soft.l, c: Math.min(brand.c, soft.c), h: brand.h });
  const holds = (colour: Rgb) =>
    [...grounds, softGround, on].every((ground) => contrast(colour, ground) >= leastContrast);
  // From black there is no way to lighter ones that a loop would begin.
  const start = { ...brand, l: Math.min(Math.max(brand.l, step), 1 - step) };
  const accent = shifted(start, towards, holds);
  const strong = shifted({ ...accent, l: accent.l + towards * 0.08 }, towards, holds);
  return {
    accent: rgbOf(accent),
    'accent-strong': rgbOf(strong),
    'on-accent': on,
    'accent-soft': softGround,
    focus: rgbOf(mode === 'light' ? accent : strong),
  };
}

/** Whether the brand colour itself could stay as it is in this mode. */
export const isKept = (brand: Oklch, mode: ModeName): boolean =>
  Math.abs(oklchOf(brandShades(brand, mode).accent).l - oklchOf(rgbOf(brand)).l) < step;
