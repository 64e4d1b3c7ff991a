import { describe, expect, it } from 'vitest';
import { unrelated } from './fixtures/unrelated.ts';
import { wrappings } from './fixtures/wrappings.ts';
import { wrappingsOfPastes } from './fixtures/wrappings-of-pastes.ts';
import { recognise } from './recognise.ts';

/** What a text is taken to show; what is only possible is no headline. */
const sure = (text: string) => recognise(text).matches.filter(({ certainty }) => certainty !== 'possible');

describe('a text that is no join error is never certain or probable', () => {
  it.each(unrelated)('$name', ({ text }) => {
    expect({ ...recognise(text), sure: sure(text) }).toMatchObject({ sure: [], alsoSeen: [] });
  });

  it.each([...wrappings, ...wrappingsOfPastes])('in this wrapping either: $name', ({ wrap }) => {
    expect(unrelated.filter(({ text }) => sure(wrap(text)).length > 0).map(({ name }) => name)).toEqual([]);
  });
});
