import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rooms } from '../../floor-plan.mjs';
import { houseFaults } from './house-faults.mjs';
import { readHouse } from './read-house.mjs';
import { trespasses } from './trespasses.ts';

let house = '';
let lint: { filename: string; code: string }[] = [];
let walk: string[] = [];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'sps-join-house-'));
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.base.json', '.oxlintrc.json'])
    cpSync(file, join(house, file));
  symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'), 'junction');
  plant('src/wizard/tsconfig.json', readFileSync('src/wizard/tsconfig.json', 'utf8'));
  plant('src/diagnosis/tsconfig.json', readFileSync('src/diagnosis/tsconfig.json', 'utf8'));
  for (const { path, imports: allowed } of rooms) plant(neighbourIn(path), neighbours(allowed));
  for (const { file, text, beside = {} } of trespasses)
    for (const [path, words] of Object.entries({ ...beside, [file]: text })) plant(path, words);
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/oxlint/bin/oxlint', '--format', 'json', 'src', 'e2e'],
    { cwd: house, encoding: 'utf8' },
  );
  lint = (JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] }).diagnostics;
  walk = houseFaults(readHouse(house));
}, 30_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

function plant(file: string, text: string) {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), `${text}\n`);
}

/** A file of a room, which may be one file itself. */
const neighbourIn = (room: string) => (/\.tsx?$/.test(room) ? room : `${room}/allowed-neighbour.ts`);

/** A file that imports from every room that it may: no wall may stand in its way. */
function neighbours(allowed: string[]) {
  return allowed
    .filter((place) => place.startsWith('src/'))
    .map((place) => `import '#${neighbourIn(place).replace('src/', '')}';`)
    .join('\n');
}

const rulesFor = (file: string) => lint.filter(({ filename }) => filename === file).map(({ code }) => code);

describe('the linter', () => {
  test.each(trespasses.filter(({ linter }) => linter !== undefined))(
    'catches it when $what',
    ({ file, linter }) => {
      expect(rulesFor(file)).toContain(linter);
    },
  );
});

describe('the walk through the house', () => {
  test.each(trespasses.filter((one) => one.walk !== undefined))(
    'catches it when $what',
    ({ file, walk: words }) => {
      expect(walk.filter((fault) => fault.startsWith(`${file}:`)).join('\n')).toMatch(words ?? /./);
    },
  );

  test.each(rooms.map(({ path }) => path))('lets %s import what it may', (path) => {
    expect(walk.filter((fault) => fault.startsWith(neighbourIn(path)) && /may not/.test(fault))).toEqual([]);
  });
});
