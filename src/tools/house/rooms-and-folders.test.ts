import { existsSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { collections } from '../../floor-plan.mjs';
import { circlesOfRooms } from './circles.mjs';
import { crowdedFolders } from './crowded-folders.mjs';
import { readImports } from './read-imports.mjs';

const houseOf = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, { imports: readImports(path, text) }]));

/** Two rooms import each other, though no two files do. */
const circle = {
  'src/proxy/guard/asks.ts': "import '../probes/answers.ts';",
  'src/proxy/probes/answers.ts': '',
  'src/proxy/probes/asks.ts': "import '../guard/answers.ts';",
  'src/proxy/guard/answers.ts': '',
};

describe('circles between rooms', () => {
  it('are shown with the files that close them', () => {
    expect(circlesOfRooms(houseOf(circle))).toEqual([
      'src/proxy/guard: a circle between rooms: src/proxy/guard → src/proxy/probes → src/proxy/guard; ' +
        'src/proxy/guard/asks.ts imports src/proxy/probes/answers.ts, src/proxy/probes/asks.ts imports src/proxy/guard/answers.ts',
    ]);
  });

  it('are seen through types, and round three corners', () => {
    const house = houseOf({
      'src/wizard/after/a.ts': "export type { B } from '#wizard/before/b.ts';",
      'src/wizard/before/b.ts': "import '../check/c.ts';",
      'src/wizard/check/c.ts': "export const a = () => import('../after/d.ts');",
      'src/wizard/after/d.ts': '',
    });
    expect(circlesOfRooms(house).join()).toMatch(/^src\/wizard\/after: .*before.*check/);
  });

  it('are seen through a file that stands straight in the wing', () => {
    const house = houseOf({
      'src/wizard/router.tsx': "import './check/page.tsx';",
      'src/wizard/check/page.tsx': "import '../after/next.ts';",
      'src/wizard/after/next.ts': "import '../router.tsx';",
    });
    expect(circlesOfRooms(house)).toHaveLength(1);
  });

  it('are seen between a room of the plan and the room around it', () => {
    const house = houseOf({
      'src/diagnosis/recognition/a.ts': "import './corpus/b.ts';",
      'src/diagnosis/recognition/corpus/b.ts': "import '../c.ts';",
      'src/diagnosis/recognition/c.ts': '',
    });
    expect(circlesOfRooms(house)).toHaveLength(1);
  });

  test.each([
    ['a test', 'src/proxy/probes/asks.test.ts'],
    ['what tests share', 'src/proxy/probes/testing/asks.ts'],
  ])('are not closed by %s', (_, file) => {
    const { 'src/proxy/probes/asks.ts': asks, ...rest } = circle;
    expect(circlesOfRooms(houseOf({ ...rest, [file]: asks.replace('../', '../../') }))).toEqual([]);
    expect(circlesOfRooms(houseOf({ ...rest, [file]: asks }))).toEqual([]);
  });
});

describe('a folder', () => {
  const named = (count: number, folder: string, ending = '.ts') =>
    Array.from({ length: count }, (_, at) => `${folder}/part-${at}${ending}`);

  it('holds thirty files of different kinds, and no more', () => {
    expect(crowdedFolders(named(30, 'src/cli'))).toEqual([]);
    expect(crowdedFolders(named(31, 'src/cli'))).toEqual([
      'src/cli: 31 files of different kinds, and 30 can be looked over',
    ]);
  });

  it('counts neither its tests nor the folders in it', () => {
    const files = [
      ...named(30, 'src/cli'),
      ...named(9, 'src/cli', '.test.ts'),
      ...named(9, 'src/cli/commands'),
    ];
    expect(crowdedFolders(files)).toEqual([]);
  });

  test.each(collections)('%s is a collection and may grow', (folder) => {
    expect(existsSync(folder)).toBe(true);
    expect(crowdedFolders(named(300, folder))).toEqual([]);
    expect(crowdedFolders(named(31, `${folder}/inside`))).toHaveLength(1);
  });
});
