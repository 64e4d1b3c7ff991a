import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { houseFaults } from '../house/house-faults.mjs';
import { readHouse } from '../house/read-house.mjs';
import { copyCheckout } from '../run/copy-checkout.mjs';
import { addEntry } from './add-entry.mjs';
import { fill } from './fill.mjs';
import { fixtures } from './fixtures.mjs';
import { partsOf, type Kind } from './kind.mjs';
import { kinds } from './kinds.mjs';
import { leftToFill } from './marks.mjs';
import { openIn } from './open-in.mjs';
import { compile, runLaws } from './run-in.mjs';

type Verdict = Awaited<ReturnType<typeof runLaws>>;

const projects = ['tsconfig.json', 'src/diagnosis/tsconfig.json', 'src/wizard/tsconfig.json'];
const all = [...new Set(kinds.flatMap(({ laws }) => laws)), 'src/tools/add/filled-in.test.ts'];
/** The laws about every wrapping of every example take longer than all others, and know nothing of lists. */
const named = /^(?!.*wrapping)/;

const kindOf = (id: string): Kind => {
  const kind = kinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`no kind ${id}`);
  return kind;
};

let house = '';
const read = (file: string) => readFileSync(join(house, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(house, file), text);

/** What became of a part of a fixture: its list before and after, and the marks of its template. */
interface Added {
  created: string;
  changed: string;
  before: string;
  after: string;
  open: string[];
}

/** By fixture, in their order. */
const added: Added[][] = [];
const unfilled = { types: [] as string[], open: [] as string[] };
let filled: Verdict & { walk: string[] };
/** With every new file in its place, and no line of any list. */
let unlisted: Verdict & { walk: string[] };

const judge = async (): Promise<Verdict & { walk: string[] }> => ({
  ...(await runLaws(house, all, named)),
  walk: houseFaults(readHouse(house)),
});

beforeAll(async () => {
  house = copyCheckout('add');
  for (const { kind, id, options } of fixtures) {
    const lists = partsOf(kindOf(kind)).map((part) => part.line(id, options, house).file);
    const before = new Map(lists.map((list) => [list, read(list)]));
    const parts = await addEntry(house, kindOf(kind), id, options);
    added.push(
      parts.map(({ created, changed }) => ({
        created,
        changed,
        before: before.get(changed) ?? '',
        after: read(changed),
        open: leftToFill(read(created)).map(({ name }) => name),
      })),
    );
  }
  unfilled.open = openIn(house);
  unfilled.types = await compile(house, ...projects);

  fixtures.forEach((fixture, at) => {
    for (const { created, open } of added[at] ?? []) {
      const own = Object.entries(fixture.filled).filter(([name]) => open.includes(name));
      write(created, fill(read(created), Object.fromEntries(own)));
    }
  });
  filled = await judge();

  // From the last to the first, so that a list to which two were added is as it was before both.
  for (const { changed, before } of added.flat().toReversed()) write(changed, before);
  unlisted = await judge();
}, 600_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

it('has a fixture for every kind', () => {
  expect(new Set(fixtures.map(({ kind }) => kind))).toEqual(new Set(kinds.map(({ id }) => id)));
});

const rows = fixtures.map((fixture, at) => ({ ...fixture, at, name: `${fixture.kind} ${fixture.id}` }));

describe.each(rows)('$name', ({ kind, id, at, seenBy, filled: words }) => {
  const own = () => {
    const parts = added[at] ?? [];
    if (parts.length === 0) throw new Error('nothing was added');
    return parts;
  };

  it('is one new file, and one line of a list with its import; so is what belongs to it in another room', () => {
    for (const { created, before, after } of own()) {
      const old = before.split('\n');
      const more = after.split('\n').filter((line) => old[0] !== line || old.shift() === undefined);
      const file = created.split('/').at(-1) ?? '';
      expect(old).toEqual([]);
      expect(more.join('\n').split(`/${file}'`)).toHaveLength(2);
      // A page is fetched when it is asked for: its line imports it, on as many lines as that takes.
      const form =
        kind === 'page'
          ? /^ {2}\S+: (?:\{\s+Page: )?\(\) =>\s+import\('[^']+'\)[^;]*,$/
          : /^import .*;\n {2}.*,$/;
      expect(more.join('\n')).toMatch(form);
    }
  });

  it('leaves open what nobody but its author knows, and a law finds it', () => {
    const marks = own().flatMap(({ open }) => open);
    expect(marks.toSorted()).toEqual(Object.keys(words).toSorted());
    for (const { created, open } of own()) {
      const found = unfilled.open.filter((line) => line.startsWith(`${created}:`));
      expect(found.map((line) => line.split(': ')[1])).toEqual(open);
    }
  });

  it('is missed by name where its line is missing, by the walk through the house and by its own law', () => {
    const said = [...unlisted.walk, ...unlisted.failed.map(({ why }) => why)].join('\n');
    for (const { created } of own()) expect(said).toContain(`${created}: nothing loads this file`);
    // Of a page there is no folder of its own that a law could compare with the list.
    const law = seenBy === 'law' ? `expected [ '${id}' ] to deeply equal []` : '';
    expect(said).toContain(law);
  });
});

test('the templates compile as they are written', () => {
  expect(unfilled.types).toEqual([]);
});

test('filled in, all of them keep every law, and the floor plan', () => {
  expect(filled.failed).toEqual([]);
  expect(filled.walk).toEqual([]);
  expect(filled.passed).toBeGreaterThan(unlisted.passed);
});
