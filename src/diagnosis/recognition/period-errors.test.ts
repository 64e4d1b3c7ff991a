import { describe, expect, it } from 'vitest';
import { periodErrors, withPath } from './fixtures/period-errors.ts';
import { wrappings } from './fixtures/wrappings.ts';
import { wrappingsOfPastes } from './fixtures/wrappings-of-pastes.ts';
import { recognise } from './recognise.ts';

const texts = periodErrors.flatMap(({ id, reason, texts: own }) =>
  own.flatMap((text) => [text, withPath(text)].map((each) => ({ id, reason, text: each }))),
);

/** What a clean reading of the text gives, less the places: what every wrapping has to give too. */
const plain = (text: string) =>
  recognise(text).matches.map(({ id, facts }) => JSON.parse(JSON.stringify({ id, facts }).toLowerCase()));

describe('the texts of period clients', () => {
  it.each(texts)('$id, $reason: $text', ({ id, reason, text }) => {
    expect(recognise(text).matches).toMatchObject([{ id, facts: { reason } }]);
  });

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
