import { expect, it } from 'vitest';
import { abuseCases } from './abuse-cases.mjs';
import { readHouse } from '../house/read-house.mjs';

const title = /['"`]((?:abuse \d+, )*abuse \d+): /g;

/** The abuse cases that no title in these files names. */
function unmet(files: Iterable<[path: string, text: string]>): number[] {
  const met = new Set<number>();
  for (const [path, text] of files) {
    if (!/\.test\.tsx?$|^e2e\/journeys\//.test(path)) continue;
    for (const [, cases = ''] of text.matchAll(title))
      for (const [number] of cases.matchAll(/\d+/g)) met.add(Number(number));
  }
  return abuseCases.filter((abuse) => !met.has(abuse));
}

const house = [...readHouse('.')].map(([path, { text }]): [string, string] => [path, text]);

it('every abuse case is met by a test that carries its number', () => {
  expect(unmet(house)).toEqual([]);
});

it('an abuse case whose test is gone is missed', () => {
  const without = house.map(([path, text]): [string, string] => [
    path,
    text.replaceAll(/abuse 1[79]: /g, ''),
  ]);
  expect(unmet(without)).toEqual([17, 19]);
});
