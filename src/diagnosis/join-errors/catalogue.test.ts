import { describe, expect, it } from 'vitest';
import { joinErrors } from './catalogue.ts';
import { recognise } from './recognise.ts';

const examples = joinErrors.flatMap(({ id, examples: own }) =>
  own.map((example): [string, string, typeof example] => [id, example.text.slice(0, 60), example]),
);

describe('every example of an entry', () => {
  it.each(examples)('%s: %s', (id, _, { text, facts }) => {
    const { matches } = recognise(text);
    expect(matches.map((match) => match.id)).toEqual([id]);
    expect(matches[0]?.facts).toMatchObject(facts ?? {});
  });
});
