import { expect, it } from 'vitest';
import { readHouse } from './read-house.mjs';

/** How many abuse cases the threat model has. The test of one says so at the head of its title: "abuse 17: …". */
const last = 40;

const title = /['"`]((?:abuse \d+, )*abuse \d+): /g;

/** The abuse cases that no title in these files names. */
function unmet(files: Iterable<[path: string, text: string]>): number[] {
  const met = new Set<number>();
  for (const [path, text] of files) {
    if (!/\.test\.tsx?$|^e2e\/journeys\//.test(path)) continue;
    for (const [, cases = ''] of text.matchAll(title))
      for (const [number] of cases.matchAll(/\d+/g)) met.add(Number(number));
  }
  return Array.from({ length: last }, (_, at) => at + 1).filter((abuse) => !met.has(abuse));
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
