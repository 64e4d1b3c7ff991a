import { expect, it, test } from 'vitest';
import { parseFont, parseRadius, propertiesOf, readLook } from './look.ts';

test.each([
  ['8', 8],
  ['0px', 0],
  ['24px', 24],
  ['2.5px', 2.5],
  ['24.01px', null],
  ['1rem', null],
  ['-1px', null],
  ['calc(1px)', null],
  ['50%', null],
  ['', null],
])('the radius %j is %j', (text, radius) => {
  expect(parseRadius(text)).toBe(radius);
});

test.each([
  ['Source Sans 3, sans-serif', '"Source Sans 3", sans-serif'],
  [`'Segoe UI', "Noto Sans", System-UI`, '"Segoe UI", "Noto Sans", system-ui'],
  ['游ゴシック', '"游ゴシック"'],
  ['"Segoe UI', null],
  ['url(//evil.example/f.woff2)', null],
  ['a;b', null],
  ['a\\22 b', null],
  ['var(--x)', null],
  ['a,,b', null],
  ['', null],
  ['a,b,c,d,e,f,g,h,i', null],
])('the font list %j is %j', (text, font) => {
  expect(parseFont(text)).toBe(font);
});

it('a look that says nothing usable sets nothing', () => {
  expect(propertiesOf(readLook('?embed&brand=red&radius=9em&font=x(y)'))).toEqual([]);
});

it('a look sets only values that were made of parsed parts', () => {
  const properties = new Map(
    propertiesOf(readLook('?embed&brand=a3123a&radius=12px&font=Verdana%2C%20serif')),
  );
  expect(properties.get('--color-accent')).toMatch(/^light-dark\(#a3123a, #[\da-f]{6}\)$/);
  expect(Object.fromEntries(properties)).toMatchObject({
    '--color-on-accent': 'light-dark(#ffffff, #0e151c)',
    '--radius-control': '12px',
    '--radius-card': '20px',
    '--font-sans': '"Verdana", serif, system-ui, sans-serif',
  });
});
