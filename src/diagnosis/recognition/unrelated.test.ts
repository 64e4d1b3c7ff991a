import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus/read-corpus.ts';
import { wrappings } from './fixtures/wrappings.ts';
import { wrappingsOfPastes } from './fixtures/wrappings-of-pastes.ts';
import { recognise } from './recognise.ts';

const isClaimed = (text: string): boolean =>
  recognise(text).matches.some(({ certainty }) => certainty !== 'possible');

/** A browser's code in running prose is told by its line, which most wrappings break. */
const isToldByItsLine = (text: string): boolean =>
  recognise(text).matches.some(({ doubts }) => doubts.some(({ id }) => id === 'no-word-of-the-join'));

/** What is wrong unwrapped is red in the test of the corpus. */
const unrelated = readCorpus('foreign', 'source-code', 'prose').filter(
  ({ kind, matches, asks, text }) =>
    matches.length === 0 &&
    asks === null &&
    text.length < 600 &&
    !isClaimed(text) &&
    !(kind === 'prose' && isToldByItsLine(text)),
);

describe('a text that is no join error is never a certain or probable one', () => {
  it.each([...wrappings, ...wrappingsOfPastes])('in this wrapping either: $name', ({ wrap }) => {
    expect(unrelated.filter(({ text }) => isClaimed(wrap(text))).map(({ path }) => path)).toEqual([]);
  });
});
