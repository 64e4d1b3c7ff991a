import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { leaks, vouched } from './hearsay-sinks.ts';

let house = '';
/** What the compiler said, a line for each error. */
let said: string[] = [];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'sps-join-hearsay-'));
  for (const file of ['package.json', 'tsconfig.base.json']) cpSync(file, join(house, file));
  for (const folder of ['node_modules', 'src'])
    symlinkSync(join(process.cwd(), folder), join(house, folder), 'junction');
  const { compilerOptions } = JSON.parse(readFileSync('src/wizard/tsconfig.json', 'utf8')) as {
    compilerOptions: object;
  };
  writeFileSync(
    join(house, 'tsconfig.json'),
    JSON.stringify({ extends: './tsconfig.base.json', compilerOptions, include: ['*.tsx'] }),
  );
  for (const { file, text } of leaks) writeFileSync(join(house, file), text);
  writeFileSync(join(house, 'vouched.tsx'), vouched);
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit', '--pretty', 'false'],
    { cwd: house, encoding: 'utf8' },
  );
  said = stdout.split('\n').filter((line) => /error TS/.test(line));
}, 180_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(leaks)('abuse 47: a link’s value does not compile as $what', ({ file, error }) => {
  const own = said.filter((line) => line.startsWith(`${file}(`));
  expect(own.map((line) => Number(/error TS(\d+)/.exec(line)?.[1]))).toEqual([error]);
});

it('a value that this tab vouches for compiles at the same places', () => {
  expect(said.filter((line) => !line.startsWith('leak-'))).toEqual([]);
});
