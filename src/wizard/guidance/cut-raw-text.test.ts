import { describe, expect, test } from 'vitest';
import type { Stretch } from './cut-raw-text.ts';
import { cutRawText } from './cut-raw-text.ts';

/** Processor time in µs, in which what other programs take does not count. A reader that takes more is not linear. */
const most = 3_000_000;

const text = 'host=a token=secret';

/** `_` plain, `m` marked, `s` secret, `b` both. */
const drawn = (marks: Stretch[], secrets: Stretch[]) =>
  cutRawText(text, { marks, secrets }).map(
    (piece) => `${piece.secret ? (piece.marked ? 'b' : 's') : piece.marked ? 'm' : '_'}:${piece.text}`,
  );

describe('a pasted text, cut for showing', () => {
  test.each<[string, Stretch[], Stretch[], string[]]>([
    ['nothing marked is one piece', [], [], ['_:host=a token=secret']],
    ['the deciding words stand out', [[0, 6]], [], ['m:host=a', '_: token=secret']],
    ['a secret is cut out', [], [[13, 19]], ['_:host=a token=', 's:secret']],
    [
      'a mark that runs into a secret does not show it',
      [[7, 19]],
      [[13, 19]],
      ['_:host=a ', 'm:token=', 'b:secret'],
    ],
    [
      'secrets that touch are one',
      [],
      [
        [13, 16],
        [16, 19],
      ],
      ['_:host=a token=', 's:secret'],
    ],
    [
      'marks may come in any order',
      [
        [7, 12],
        [0, 4],
      ],
      [],
      ['m:host', '_:=a ', 'm:token', '_:=secret'],
    ],
    ['a stretch may reach beyond the text', [], [[13, 99]], ['_:host=a token=', 's:secret']],
  ])('%s', (_, marks, secrets, pieces) => {
    expect(drawn(marks, secrets)).toEqual(pieces);
  });

  test('letters that were read differently stand out inside a mark', () => {
    const pieces = cutRawText(text, { marks: [[0, 4]], changes: [[1, 2]], secrets: [] });
    expect(pieces.map(({ text: own, marked, changed }) => [own, marked, changed])).toEqual([
      ['h', true, false],
      ['o', true, true],
      ['st', true, false],
      ['=a token=secret', false, false],
    ]);
  });

  test('thousands of secrets are cut out in no more than a moment', () => {
    const long = 'token=a '.repeat(8192);
    const secrets = Array.from({ length: 8192 }, (_, i): Stretch => [i * 8 + 6, i * 8 + 7]);
    const before = process.cpuUsage();
    expect(cutRawText(long, { marks: [], secrets })).toHaveLength(2 * 8192 + 1);
    expect(process.cpuUsage(before).user).toBeLessThan(most);
  });

  test('no character is lost or doubled', () => {
    const pieces = cutRawText(text, {
      marks: [
        [1, 9],
        [4, 15],
      ],
      changes: [[2, 3]],
      secrets: [
        [3, 5],
        [13, 14],
      ],
    });
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});
