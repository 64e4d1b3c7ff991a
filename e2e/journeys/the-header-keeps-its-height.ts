import { expect, test } from '../test.ts';

const paths = [
  '/',
  '/join/address',
  '/join/before',
  '/join/result',
  '/failed',
  '/symptom',
  '/errors',
  '/errors/already-joined',
  '/case',
  '/embed',
];

/** Of 320 px there are what 400 % zoom leaves of 1280. */
const widths = [1280, 1040, 700, 699, 460, 390, 360, 320];

/** One row of targets that a thumb hits, CSS pixels. */
const highest = { narrow: 56, wide: 68 };

for (const fonts of ['with its fonts', 'before its fonts have come'])
  test(`the header has one height on every page at each width, ${fonts}`, async ({ wizard, page }) => {
    if (fonts !== 'with its fonts') await page.route('**/*.woff2', (route) => route.abort());
    const heights = new Map<number, Set<number>>();
    for (const path of paths) {
      await wizard.opens(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        const height = (await page.getByRole('banner').boundingBox())?.height ?? Number.NaN;
        heights.set(width, (heights.get(width) ?? new Set()).add(Math.round(height)));
      }
    }
    for (const [width, seen] of heights) {
      expect([...seen], `at ${width} px`).toHaveLength(1);
      expect(Math.max(...seen), `at ${width} px`).toBeLessThanOrEqual(
        width < 700 ? highest.narrow : highest.wide,
      );
    }
  });
