import { describe, expect, test } from 'vitest';
import { cutMarked } from './cut-marked.ts';

describe('the markup of a sentence', () => {
  test.each([
    ['a sentence without markup is one plain stretch', 'Wait.', [['plain', 'Wait.']]],
    [
      'a label and a value stand among plain words',
      'Type `192.0.2.1` into **SPP Address**.',
      [
        ['plain', 'Type '],
        ['value', '192.0.2.1'],
        ['plain', ' into '],
        ['label', 'SPP Address'],
        ['plain', '.'],
      ],
    ],
    ['asterisks inside a value are the value', '`*.example`', [['value', '*.example']]],
    ['a mark that is never closed stays as it is', 'a `b and **c', [['plain', 'a `b and **c']]],
    ['markup of other kinds is text', '<b>x</b> [y](z)', [['plain', '<b>x</b> [y](z)']]],
    ['no text has no stretches', '', []],
  ])('%s', (_, text, stretches) => {
    expect(cutMarked(text).map((stretch) => [stretch.kind, stretch.text])).toEqual(stretches);
  });
});
