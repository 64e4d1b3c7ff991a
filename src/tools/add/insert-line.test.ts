import { describe, expect, it, test } from 'vitest';
import { insertLine } from './insert-line.mjs';
import { fill } from './fill.mjs';
import { leftToFill, toChoose, toWrite } from './marks.mjs';
import { componentName, isId, valueName } from './names.mjs';

const text = `import type { X } from './define-x.ts';
import ape from './xs/ape.ts';
import fox from './xs/fox.ts';

/** Not this one: [ */
export const others = [
  fox,
] as const;

/** Every animal. */
export const animals = [
  fox,
  ape, // the last
] as const;
`;
const dog = {
  file: '',
  list: 'animals',
  name: 'dog',
  from: './xs/dog.ts',
  entry: (name: string) => name,
  fromOf: (id: string) => `./xs/${id}.ts`,
};
const imported = text.replace('import fox', "import dog from './xs/dog.ts';\nimport fox");

describe('a line of a list', () => {
  it('stands at the end, its import where the alphabet has it', () => {
    expect(insertLine(text, dog)).toBe(imported.replace('// the last\n', '// the last\n  dog,\n'));
  });
  test.each([
    ['after one', { after: 'fox' }],
    ['before one', { before: 'ape' }],
  ])('stands %s in its own list', (_, beside) => {
    const last = imported.lastIndexOf('  ape,');
    expect(insertLine(text, dog, beside)).toBe(`${imported.slice(0, last)}  dog,\n${imported.slice(last)}`);
  });
  it('imports by its name what has no default', () => {
    const Dog = { ...dog, name: 'DogPage', named: true, entry: (name: string) => `dog: ${name}` };
    const more = insertLine(text, Dog);
    expect(more).toContain("import { DogPage } from './xs/dog.ts';\n");
    expect(more).toContain('  dog: DogPage,\n] as const');
  });
  test.each([
    [
      'a file that is imported already',
      { ...dog, from: './xs/ape.ts' },
      {},
      './xs/ape.ts is imported already',
    ],
    ['a name that is taken', { ...dog, name: 'ape' }, {}, 'another file is imported as ape'],
    ['a list that is not there', { ...dog, list: 'plants' }, {}, 'no list called plants'],
    ['an entry that is not there', dog, { after: 'cat' }, 'animals has no entry cat'],
  ])('is refused for %s', (_, line, beside, why) => {
    expect(() => insertLine(text, line, beside)).toThrow(why);
  });
});

test('ids, and the names that are made of them', () => {
  expect(['a', 'spp-is-replica', 'not-602'].filter((id) => !isId(id))).toEqual([]);
  expect(['', 'A', '-a', 'a-', 'a--b', '6a', 'a_b', '../a', 'a.ts'].filter(isId)).toEqual([]);
  expect([valueName('not-602'), valueName('case'), componentName('spp-choice')]).toEqual([
    'not602',
    'caseEntry',
    'SppChoice',
  ]);
});

describe('marks', () => {
  const template = `x({\n  ${toChoose('rung', 'where it stands')}\n  rung: 1,\n  text: ${toWrite('text', 'what it is')},\n});\n`;
  it('are found with their line', () => {
    expect(leftToFill(template)).toEqual([
      { line: 2, name: 'rung', what: 'where it stands' },
      { line: 4, name: 'text', what: 'what it is' },
    ]);
  });
  it('are gone when they are filled in', () => {
    expect(fill(template, { rung: null, text: 'A fox.' })).toBe("x({\n  rung: 1,\n  text: 'A fox.',\n});\n");
    expect(() => fill(template, { other: 'x' })).toThrow('no mark other');
  });
});
