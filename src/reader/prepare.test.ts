import { expect, it } from 'vitest';
import type { Grey } from './pixels/grey.ts';
import { greyOf } from './pixels/grey.ts';
import { flatten } from './pixels/flatten.ts';
import { eraseLines } from './pixels/erase-lines.ts';
import { letterHeight } from './pixels/letter-height.ts';
import { mostPixels, prepare } from './prepare.ts';

/** Marks as tall as `height` in rows, like letters, of one shade on another. */
function page({
  ground,
  ink,
  height = 8,
  width = 400,
  rows = 200,
}: Record<string, number> & { ground: number; ink: number }): Grey {
  const data = new Uint8Array(width * rows).fill(ground);
  for (let top = 20; top + height < rows - 10; top += 3 * height)
    for (let left = 20; left < width - 40; left += height)
      for (let y = 0; y < height; y++)
        for (let x = 0; x < height - 3; x++)
          // A ring, so that a mark has a ground inside it as letters have.
          if (x < 2 || y < 2 || x > height - 6 || y > height - 3) data[(top + y) * width + left + x] = ink;
  return { width, height: rows, data };
}
const at = ({ data, width }: Grey, x: number, y: number): number => data[y * width + x] ?? -1;

it.each([
  ['dark on white', 255, 0],
  ['white on black', 0, 255],
  ['light grey on dark grey', 40, 120],
  ['dark grey on grey', 140, 60],
])('makes %s dark on white', (_, ground, ink) => {
  const flat = flatten(page({ ground, ink }));
  expect(at(flat, 5, 5)).toBeGreaterThan(220);
  expect(at(flat, 20, 20)).toBeLessThan(60);
});

it('keeps a blank page blank, whatever its shade', () => {
  for (const shade of [0, 77, 255]) {
    const blank = { width: 100, height: 100, data: new Uint8Array(10_000).fill(shade) };
    expect(new Set(flatten(blank).data)).toEqual(new Set([255]));
    expect(letterHeight(flatten(blank))).toBeNull();
  }
});

it.each([8, 12, 20])('measures letters of %i pixels', (height) => {
  expect(letterHeight(page({ ground: 255, ink: 0, height }))).toBe(height);
});

it('takes out a frame and keeps the letters in it', () => {
  const framed = page({ ground: 255, ink: 0 });
  for (let x = 5; x < 395; x++) framed.data[10 * framed.width + x] = 0;
  for (let y = 10; y < 190; y++) framed.data[y * framed.width + 5] = 0;
  const clear = eraseLines(framed, 8);
  expect(at(clear, 200, 10)).toBe(255);
  expect(at(clear, 5, 100)).toBe(255);
  expect(at(clear, 20, 20)).toBe(0);
});

it('makes small letters larger and large ones smaller, within what the engine can take', () => {
  expect(prepare(page({ ground: 255, ink: 0 })).factor).toBeCloseTo(2);
  expect(prepare(page({ ground: 255, ink: 0, height: 40, width: 1200, rows: 900 })).factor).toBeCloseTo(0.4);
  const { grey } = prepare(page({ ground: 255, ink: 0, width: 3000, rows: 2000 }));
  expect(grey.width * grey.height).toBeLessThanOrEqual(mostPixels * 1.01);
});

it('puts what can be seen through on white', () => {
  expect([...greyOf(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 255]), 2, 1).data]).toEqual([255, 0]);
});
