import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus/read-corpus.ts';
import { wrappings } from './fixtures/wrappings.ts';
import { wrappingsOfPastes } from './fixtures/wrappings-of-pastes.ts';
import { recognise } from './recognise.ts';

const texts = readCorpus('inferred').filter(({ path }) =>
  /\/period-.*-(?:bare|path)(?:-\d+)?\.txt$/.test(path),
);

/** What a clean reading of the text gives, less the places: what every wrapping has to give too. */
const plain = (text: string) =>
  recognise(text).matches.map(({ id, facts }) => JSON.parse(JSON.stringify({ id, facts }).toLowerCase()));

describe('the texts of period clients', () => {
  it.each([...wrappings, ...wrappingsOfPastes])('all say the same in this wrapping: $name', ({ wrap }) => {
    const lost = texts.filter(({ text }) => {
      const { status: _status, ...facts } = plain(wrap(text))[0]?.facts ?? {};
      return (
        JSON.stringify([plain(wrap(text)).map(({ id }) => id), facts]) !==
        JSON.stringify([plain(text).map(({ id }) => id), plain(text)[0]?.facts])
      );
    });
    expect(lost.map(({ text }) => wrap(text))).toEqual([]);
  });
});
