import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import type { ModeName } from './brand-shades.ts';
import { brandShades, isKept, modes } from './brand-shades.ts';
import type { Oklch } from './colour.ts';
import { contrast, hexOf, oklchOf } from './colour.ts';
import { parseColour } from './parse-colour.ts';

const css = readFileSync('src/wizard/styles.css', 'utf8');

/** A pair of the stylesheet's `light-dark()`. */
function inStylesheet(name: string, mode: ModeName): string | undefined {
  const [, light, dark] =
    new RegExp(`--color-${name}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`).exec(css) ?? [];
  return mode === 'light' ? light : dark;
}

/** Colours over the whole of sRGB, and the corners of it. */
const generated: Oklch[] = [];
for (let r = 0; r <= 10; r += 1)
  for (let g = 0; g <= 10; g += 1)
    for (let b = 0; b <= 10; b += 1) generated.push(oklchOf([r / 10, g / 10, b / 10]));

test.each(['light', 'dark'] as const)(
  'in %s, every one of 1,331 brand colours keeps text at 4.5:1 and controls at 3:1, in its hue',
  (mode) => {
    const { grounds, texts, towards } = modes[mode];
    const failing = generated.filter((brand) => {
      const shades = brandShades(brand, mode);
      const { accent, focus, 'accent-strong': strong, 'accent-soft': soft, 'on-accent': on } = shades;
      const pairs = [
        ...[...grounds, soft, on].flatMap((ground) => [[accent, ground] as const, [strong, ground] as const]),
        ...texts.map((text) => [text, soft] as const),
      ];
      const controls = [...grounds, soft].map((ground) => [focus, ground] as const);
      return (
        pairs.some(([one, other]) => contrast(one, other) < 4.5) ||
        controls.some(([one, other]) => contrast(one, other) < 3) ||
        // Never past what is needed: a colour that holds stays as it is.
        (towards === -1 ? oklchOf(accent).l > brand.l + 0.01 : oklchOf(accent).l < brand.l - 0.01)
      );
    });
    expect(failing.map((brand) => [brand, brandShades(brand, mode)])).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)('%s has the grounds and the texts of the stylesheet', (mode) => {
  const { grounds, texts } = modes[mode];
  expect(grounds.map(hexOf)).toEqual(['paper', 'card'].map((name) => inStylesheet(name, mode)));
  expect(texts.map(hexOf)).toEqual(
    ['ink', 'muted', 'ok', 'fail', 'warn'].map((name) => inStylesheet(name, mode)),
  );
});

it('keeps a colour that holds, and shifts one that does not', () => {
  const [red, yellow] = [parseColour('#a3123a'), parseColour('#ffd400')];
  if (red === null || yellow === null) throw new Error('These are colours.');
  expect(hexOf(brandShades(red, 'light').accent)).toBe('#a3123a');
  expect([isKept(red, 'light'), isKept(red, 'dark')]).toEqual([true, false]);
  expect(hexOf(brandShades(yellow, 'dark').accent)).toBe('#ffd400');
  expect([isKept(yellow, 'light'), isKept(yellow, 'dark')]).toEqual([false, true]);
});
