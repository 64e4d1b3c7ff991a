import { describe, expect, it } from 'vitest';
import { pastedTexts } from './fixtures/pasted-texts.ts';
import { wrappings } from './fixtures/wrappings.ts';
import { wrappingsOfPastes } from './fixtures/wrappings-of-pastes.ts';
import { recognise } from './recognise.ts';

const idsOf = (text: string) => recognise(text).matches.map(({ id }) => id);

describe('what people paste', () => {
  it.each(pastedTexts)('$name', ({ text, shows, facts }) => {
    const { matches } = recognise(text);
    expect(matches.map(({ id }) => id)).toEqual(shows);
    expect(matches[0]?.facts).toMatchObject(facts ?? {});
  });

  const sentences = pastedTexts.filter(({ text }) => !/[\n|<*]/.test(text));
  it.each([...wrappings, ...wrappingsOfPastes])('in this wrapping as well: $name', ({ wrap }) => {
    expect(
      sentences
        .filter(({ text, shows }) => idsOf(wrap(text)).join() !== shows.join())
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
