import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withJoinErrorTable } from './join-error-table.ts';

it('the manual lists the join errors of the catalogue, no more and no fewer', () => {
  const page = readFileSync(new URL('../manual/join-errors.md', import.meta.url), 'utf8');
  const cells = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/\| -+/g, '| -');
  expect(cells(page)).toBe(cells(withJoinErrorTable(page)));
});
