import { expect, it } from 'vitest';
import type { ReadWord } from './engine/words-of.ts';
import { wordsOf } from './engine/words-of.ts';
import { layOut } from './lay-out.ts';

const line = (text: string, left: number, top: number): ReadWord[] => {
  let x = left;
  return text.split(' ').map((word) => {
    const placed = {
      text: word,
      confidence: 90,
      left: x,
      top,
      width: word.length * 10,
      height: 20,
      line: '',
    };
    x += word.length * 10 + 8;
    return placed;
  });
};

it('reads columns one after the other', () => {
  const words = [
    ...line('Priority: 3', 0, 0),
    ...line('SSLError: hostname', 300, 6),
    ...line('Opened today', 0, 31),
    ...line("doesn't match", 300, 37),
    ...line('Caller Anna', 0, 62),
  ];
  expect(layOut(words).text).toBe(
    "Priority: 3\nOpened today\nCaller Anna\n\nSSLError: hostname\ndoesn't match",
  );
});

it('keeps the rows of a table together', () => {
  const rows = ['Code: 60108', 'Status: 403', 'Version: 8'];
  const words = rows.flatMap((row, at) => {
    const [label = '', value = ''] = row.split(' ');
    return [...line(label, 0, at * 30), ...line(value, 300, at * 30)];
  });
  expect(layOut(words).text).toBe(rows.join('\n'));
});

it('knows where each word of its text stands', () => {
  const { text, words } = layOut([...line('one two', 0, 0), ...line('three', 0, 200)]);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((word) => word.text));
  expect(layOut([])).toEqual({ text: '', words: [] });
});

it('reads the table of the engine', () => {
  const table = '4\t1\t1\t1\t1\t0\t5\t6\t70\t8\t-1\t\n5\t1\t1\t1\t1\t1\t5\t6\t70\t8\t93.5\tCode:\n';
  expect(wordsOf(table)).toEqual([
    { text: 'Code:', confidence: 93.5, left: 5, top: 6, width: 70, height: 8, line: '1.1.1.1' },
  ]);
});
