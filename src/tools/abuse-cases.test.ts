import { existsSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { readHouse } from './read-house.mjs';

/** How many abuse cases the threat model has. The test of one says so at the head of its title: "abuse 17: …". */
const last = 40;

/** Halves of abuse cases whose part does not exist yet. When its entrance appears, the half is to be tested and leaves this list. */
const waiting: readonly { abuse: number; half: string; entrance: string }[] = [
  {
    abuse: 32,
    half: 'facts in a shared case: none is shared, so no facts are read from outside',
    entrance: 'src/diagnosis/case/case.ts',
  },
  {
    abuse: 34,
    half: 'a shared case that inflates to 300 MB: nothing is inflated',
    entrance: 'src/diagnosis/case/case.ts',
  },
  {
    abuse: 35,
    half: 'a note in a report: there are no notes and no reports',
    entrance: 'src/diagnosis/case/case.ts',
  },
];

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

test.each(waiting)('abuse case $abuse: its other half waits for $entrance', ({ entrance }) => {
  expect(existsSync(entrance)).toBe(false);
});
