import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withJoinErrorTable } from './join-error-table.ts';

it('the README lists the join errors of the catalogue, no more and no fewer', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const cells = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/\| -+/g, '| -');
  expect(cells(readme)).toBe(cells(withJoinErrorTable(readme)));
});
