import { expect, test } from 'vitest';
import { hexOf, rgbOf } from './colour.ts';
import { parseColour } from './parse-colour.ts';

test.each([
  ['#c03', '#cc0033'],
  ['#C2003A', '#c2003a'],
  [' rgb(194, 0, 58) ', '#c2003a'],
  ['rgb(194 0 58)', '#c2003a'],
  ['rgb(100% 0% 50%)', '#ff007f'],
  ['hsl(342deg 100% 38%)', '#c2003a'],
  ['hsl(-18, 100%, 38%)', '#c2003a'],
  ['oklch(44.03% 0.1603 303.37)', '#663399'],
  ['oklch(0.627955 0.257683 29.2339)', '#ff0000'],
  ['oklch(51.975% 44.215% 142.495deg)', '#008000'],
  ['oklch(1 0 0)', '#ffffff'],
])('%s is a colour', (text, shown) => {
  const colour = parseColour(text);
  expect(colour === null ? null : hexOf(rgbOf(colour))).toBe(shown);
});

test.each([
  '',
  'red',
  'transparent',
  'currentcolor',
  '#12',
  '#12345',
  '#c2003a80',
  'rgb(194 0)',
  'rgb(194 0 58 / 50%)',
  'rgb(256 0 0)',
  'rgb(1e2 0 0)',
  'rgb(calc(1) 0 0)',
  'rgb(var(--x) 0 0)',
  'hsl(342 100 38)',
  'hsl(342 101% 38%)',
  'oklch(2 0.1 20)',
  'oklch(0.5, 0.1, 20)',
  'color(srgb 1 0 0)',
  'url(https://evil.example/x)',
  '#fff;background:url(//evil.example)',
  `rgb(${' '.repeat(80)}1 2 3)`,
])('%s is none', (text) => {
  expect(parseColour(text)).toBeNull();
});
