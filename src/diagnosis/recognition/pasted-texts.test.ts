import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus/read-corpus.ts';
import { wrappings } from './fixtures/wrappings.ts';
import { wrappingsOfPastes } from './fixtures/wrappings-of-pastes.ts';
import { recognise } from './recognise.ts';

const idsOf = (text: string): string =>
  recognise(text)
    .matches.map(({ id }) => id)
    .join();

/** What is wrong unwrapped is red in the test of the corpus. */
const sentences = readCorpus('documented', 'inferred')
  .filter(({ path, text }) => !path.includes('/period-') && !/[\n|<*]/.test(text))
  .map((file) => ({ ...file, ids: file.matches.map(({ id }) => id).join() }))
  .filter(({ text, ids }) => ids !== '' && idsOf(text) === ids);

describe('what people paste in one line', () => {
  it.each([...wrappings, ...wrappingsOfPastes])('shows the same in this wrapping: $name', ({ wrap }) => {
    expect(sentences.filter(({ text, ids }) => idsOf(wrap(text)) !== ids).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
