import { describe, expect, it } from 'vitest';
import { unrelated } from './fixtures/unrelated.ts';
import { wrappings } from './fixtures/wrappings.ts';
import { wrappingsOfPastes } from './fixtures/wrappings-of-pastes.ts';
import { recognise } from './recognise.ts';

describe('a text that is no join error matches nothing', () => {
  it.each(unrelated)('$name', ({ text }) => {
    expect(recognise(text)).toMatchObject({ matches: [], alsoSeen: [] });
  });

  it.each([...wrappings, ...wrappingsOfPastes])('in this wrapping either: $name', ({ wrap }) => {
    expect(
      unrelated.filter(({ text }) => recognise(wrap(text)).matches.length > 0).map(({ name }) => name),
    ).toEqual([]);
  });
});
