import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus/read-corpus.ts';
import { wrappings } from './fixtures/wrappings.ts';
import { wrappingsOfPastes } from './fixtures/wrappings-of-pastes.ts';
import { recognise } from './recognise.ts';

const idsOf = (text: string) => recognise(text).matches.map(({ id }) => id);

const sentences = readCorpus('documented', 'inferred').filter(
  ({ path, matches, text }) => matches.length > 0 && !path.includes('/period-') && !/[\n|<*]/.test(text),
);

describe('what people paste in one line', () => {
  it.each([...wrappings, ...wrappingsOfPastes])('shows the same in this wrapping: $name', ({ wrap }) => {
    expect(
      sentences
        .filter(
          ({ text, matches }) => !matches.map(({ id }) => id).every((id, at) => idsOf(wrap(text))[at] === id),
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
