import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { faces } from './faces.mjs';
import { readMeasures } from './read-measures.mjs';
import { overridesOf, standInRules } from './stand-ins.mjs';

const require = createRequire(import.meta.url);

it.each(faces)('the measures of $family are those of the file that we ship', ({ file, weights }) => {
  const { widest, ...measures } = readMeasures(readFileSync(require.resolve(file)));
  for (const { own } of weights) expect(own).toMatchObject(measures);
  for (const { own } of weights) expect(own.width).toBeLessThanOrEqual(widest);
});

it('every letter of the monospace face is as wide as it is said to be', () => {
  const [mono] = faces.filter(({ family }) => family.endsWith('Mono'));
  const { widest } = readMeasures(readFileSync(require.resolve(mono?.file ?? '')));
  expect(mono?.weights.map(({ own }) => own.width)).toEqual([widest]);
});

it('a stand-in that is already as wide and as high is left as it is', () => {
  const own = { unitsPerEm: 1000, ascent: 900, descent: -300, lineGap: 0, width: 500 };
  const twice = { unitsPerEm: 2000, ascent: 1800, descent: -600, lineGap: 0, width: 1000 };
  expect(overridesOf(own, twice)).toEqual({
    'size-adjust': 1,
    'ascent-override': 0.9,
    'descent-override': 0.3,
    'line-gap-override': 0,
  });
});

it('a stand-in twice as wide is halved, and its height is given before the halving', () => {
  const own = { unitsPerEm: 1000, ascent: 900, descent: -300, lineGap: 0, width: 500 };
  expect(overridesOf(own, { ...own, width: 1000 })).toMatchObject({
    'size-adjust': 0.5,
    'ascent-override': 1.8,
  });
});

it('the stylesheet is what the measures make of it', () => {
  const written = readFileSync(new URL('../../wizard/stand-ins.css', import.meta.url), 'utf8');
  const words = (text: string) => text.replaceAll(/\s+/g, ' ');
  expect(words(written)).toBe(words(standInRules()));
});
