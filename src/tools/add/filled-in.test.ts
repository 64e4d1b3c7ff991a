import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leftToFill } from './marks.mjs';

it('nothing that a template left open is still to be filled in', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join('src', 'tools', 'add')));
  const open = files.flatMap((file) =>
    leftToFill(readFileSync(file, 'utf8')).map(({ line, name, what }) => `${file}:${line}: ${name}: ${what}`),
  );
  expect(open).toEqual([]);
});
