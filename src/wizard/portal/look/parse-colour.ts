import type { Oklch, Rgb } from './colour.ts';
import { oklchOf } from './colour.ts';

/** Three numbers with commas or with spaces between them, each perhaps a percentage; no calculation, no variable, no transparency. */
const three = String.raw`\(\s*([\d.]+%?)(?:\s*,\s*|\s+)([\d.]+%?)(?:\s*,\s*|\s+)([\d.]+%?)\s*\)`;
const hueThree = three.replace(String.raw`([\d.]+%?)`, String.raw`(-?[\d.]+)(?:deg)?`);
const hueLast = String.raw`\(\s*([\d.]+%?)\s+([\d.]+%?)\s+(-?[\d.]+)(?:deg)?\s*\)`;

const forms = {
  hex: /^#([\da-f])([\da-f])([\da-f])$|^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i,
  rgb: new RegExp(`^rgb${three}$`, 'i'),
  hsl: new RegExp(`^hsl${hueThree}$`, 'i'),
  oklch: new RegExp(`^oklch${hueLast}$`, 'i'),
};

/** A number from 0 on; `NaN` where it is none or above the most. @param whole what 100% are */
function measure(text: string, whole: number, most = whole): number {
  const part = text.endsWith('%');
  const digits = part ? text.slice(0, -1) : text;
  if (!/^(?:\d{1,3}(?:\.\d{1,6})?|\.\d{1,6})$/.test(digits)) return Number.NaN;
  const value = part ? (Number(digits) / 100) * whole : Number(digits);
  return value <= most ? value : Number.NaN;
}

const angle = (text: string): number => (/^-?\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN);

function rgbOfHsl(hue: number, saturation: number, lightness: number): Rgb {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  const at = (turn: number) => {
    const k = (turn + hue / 30 + 24) % 12;
    return lightness - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [at(0), at(8), at(4)];
}

const known = (parts: readonly number[]): boolean => parts.every((part) => Number.isFinite(part));

/**
 * A colour in one of four written forms: `#c2003a` or `#c03`, `rgb(194 0 58)`, `hsl(342 100% 38%)`, `oklch(51% 0.2 18)`. Null for anything
 * else: names, variables, calculations and transparent colours too.
 */
export function parseColour(text: string): Oklch | null {
  const trimmed = text.trim();
  if (trimmed.length > 60) return null;
  const hex = forms.hex.exec(trimmed);
  if (hex !== null) {
    const digits = hex.slice(1).filter((part) => part !== undefined);
    const [r = 0, g = 0, b = 0] = digits.map((part) => Number.parseInt(part.padEnd(2, part), 16) / 255);
    return oklchOf([r, g, b]);
  }
  const [, one = '', two = '', last = ''] =
    forms.rgb.exec(trimmed) ?? forms.hsl.exec(trimmed) ?? forms.oklch.exec(trimmed) ?? [];
  if (/^rgb/i.test(trimmed)) {
    const [r = 0, g = 0, b = 0] = [one, two, last].map((part) => measure(part, 255) / 255);
    return known([r, g, b]) ? oklchOf([r, g, b]) : null;
  }
  if (/^hsl/i.test(trimmed)) {
    if (!two.endsWith('%') || !last.endsWith('%')) return null;
    const parts = [angle(one), measure(two, 1), measure(last, 1)] as const;
    return known(parts) ? oklchOf(rgbOfHsl((parts[0] + 720) % 360, parts[1], parts[2])) : null;
  }
  // 100% of chroma are 0.4 (CSS Color 4, section 9.4).
  const [l, c, h] = [measure(one, 1), measure(two, 0.4, 0.5), angle(last)];
  return known([l, c, h]) ? { l, c, h: (h + 720) % 360 } : null;
}
