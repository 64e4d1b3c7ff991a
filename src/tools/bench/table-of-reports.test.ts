import { describe, expect, it } from 'vitest';
import { isHeld } from './judge-row.mjs';
import type { Report, Row } from './row.ts';
import { tableOfReports } from './table-of-reports.mjs';

const row = (rest: Partial<Row>): Row => ({ what: 'a check', ours: 12.34, unit: 'ms', ...rest });
const table = (...rows: Row[]) => tableOfReports([{ title: 'Checks', rows } satisfies Report]);
const cells = (text: string, at: number) =>
  text
    .split('\n')
    [at]?.split('|')
    .map((cell) => cell.trim());

describe('a goal', () => {
  it.each<[string, Partial<Row>, boolean | null]>([
    ['below is not at', { ours: 50, goal: { sense: 'below', value: 50 } }, false],
    ['at most is at', { ours: 50, goal: { sense: 'most', value: 50 } }, true],
    ['at least is at', { ours: 50, goal: { sense: 'least', value: 50 } }, true],
    ['at least is not below', { ours: 49, goal: { sense: 'least', value: 50 } }, false],
    [
      'a measure that could not be made holds nothing',
      { ours: Number.NaN, goal: { sense: 'most', value: 50 } },
      false,
    ],
    [
      'of a ratio',
      { ours: 10, peer: { name: 'curl', value: 20 }, goal: { sense: 'below', value: 1, of: 'ratio' } },
      true,
    ],
    [
      'of a ratio to what is not here is open',
      { ours: 10, peer: { name: 'curl', value: null }, goal: { sense: 'below', value: 1, of: 'ratio' } },
      null,
    ],
    ['that is not there is open', {}, null],
  ])('%s', (_, rest, held) => {
    expect(isHeld(row(rest))).toBe(held);
  });
});

it('a row says ours, theirs, the ratio, the goal and whether it is held', () => {
  const text = table(
    row({ peer: { name: 'curl', value: 24.68 }, goal: { sense: 'below', value: 1, of: 'ratio' } }),
  );
  expect(cells(text, 3)).toEqual(['', 'a check', '12.3 ms', 'curl: 24.7 ms', '0.5 ×', '< 1 ×', 'yes', '']);
});

it('a row whose peer is not here says so', () => {
  expect(cells(table(row({ peer: { name: 'rg', value: null } })), 3)).toContain('rg: not on this machine');
});

it('a goal that is not held has its reason below the table, once', () => {
  const goal = { sense: 'below', value: 5, whenNot: 'The lab is slow.' } as const;
  const text = table(row({ goal }), row({ goal }), row({ goal: { sense: 'below', value: 6 } }));
  expect(cells(text, 4)).toContain('**no** (1)');
  expect(cells(text, 5)).toContain('**no** (2)');
  expect(text).toMatch(/\n\n1\. The lab is slow\.\n2\. Nobody knows why yet\.$/);
});
