import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleOf, forbiddenTurns, patternOf } from './forbidden-turns.mjs';
import { withTurns } from './turns-table.mjs';
import { allWordFaults, filesWithWords, wordFaults } from './word-faults.mjs';

const planted = forbiddenTurns.map((turn) => ({ name: turn.turn, text: exampleOf(turn), ...turn }));
const caught = (file: string, source: string, better: string) =>
  wordFaults(file, source).some((fault) => fault.endsWith(`→ ${better}`));

describe('each forbidden turn is caught wherever people read it', () => {
  it.each(planted)('“$name”', ({ text, better }) => {
    expect(caught('a.ts', `export const a = ${JSON.stringify(text)};`, better)).toBe(true);
    expect(caught('a.ts', `export const a = \`\${b} ${text}\`;`, better)).toBe(true);
    expect(caught('a.tsx', `export const A = () => <p className="lead">${text}</p>;`, better)).toBe(true);
    expect(caught('a.tsx', `export const A = () => <Card title=${JSON.stringify(text)} />;`, better)).toBe(
      true,
    );
    expect(caught('a.md', `# A\n\n${text}\n`, better)).toBe(true);
  });
});

const stays = 'If it stays so, check it.';

describe('a turn is found across what breaks a sentence in code', () => {
  it.each([
    ['a line break', 'a.tsx', `export const A = () => <p>\n  If it\n  stays so\n</p>;`],
    ['an element that runs on', 'a.tsx', `export const A = () => <p>If <b>it</b> stays so</p>;`],
    ['two halves', 'a.ts', `export const a = 'If it ' + 'stays so';`],
    ['a line of Markdown', 'a.md', `If it\nstays so`],
  ])('%s', (_where, file, source) => {
    expect(caught(file, source, 'if this persists')).toBe(true);
  });
});

describe('what nobody reads is not read', () => {
  it.each([
    ['a comment', 'a.ts', `// ${stays}\nexport const a = 1;`],
    ['a docstring', 'a.ts', `/** ${stays} */\nexport const a = 1;`],
    ['a class name', 'a.tsx', `export const A = () => <p className="if it stays so">It is.</p>;`],
    ['a regular expression', 'a.ts', `export const a = /if it stays so/;`],
    ['two paragraphs', 'a.tsx', `export const A = () => <div><p>If it</p><p>stays so</p></div>;`],
    ['a code span', 'a.md', 'It prints `if it stays so`.'],
    ['a fence', 'a.md', '```sh\nif it stays so\n```'],
  ])('%s', (_where, file, source) => {
    expect(wordFaults(file, source)).toEqual([]);
  });
});

it('capitals count where only they are wrong', () => {
  expect(wordFaults('a.ts', `export const a = 'Open TCP port 443.';`)).toEqual([]);
  expect(wordFaults('a.ts', `export const a = 'Open tcp port 443.';`)).toHaveLength(1);
});

it('no better turn is itself forbidden', () => {
  const patterns = forbiddenTurns.map(patternOf);
  expect(forbiddenTurns.filter(({ better }) => patterns.some((pattern) => pattern.test(better)))).toEqual([]);
});

it('the table of CONTRIBUTING.md is the list of the check', () => {
  const text = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8');
  const cells = (table: string) => table.replaceAll(/ +/g, ' ').replaceAll(/\| -+/g, '| -');
  expect(cells(text)).toBe(cells(withTurns(text)));
});

it('no file that people read holds one', () => {
  expect(filesWithWords('.').length).toBeGreaterThan(300);
  expect(allWordFaults('.')).toEqual([]);
});
