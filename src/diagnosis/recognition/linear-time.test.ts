import { describe, expect, it } from 'vitest';
import { joinErrors } from '../join-errors/catalogue.ts';
import { compile } from './compile.ts';
import { lex } from './lex.ts';
import { objectsOfText } from './lexicon/objects-of-text.ts';
import { normalise } from './reading/normalise.ts';
import { segment } from './segment.ts';

const catalogue = compile(joinErrors);

/** Texts made to be nearly something, over and over. */
const hostile: readonly [string, string][] = [
  ['near misses', "hostname 'a' doesn't matc "],
  ['open braces', '{'],
  ['nested objects', '{"a":{"b":{}}}'],
  ['quotes', `'"\``],
  ['backslashes', '\\'],
  ['entities', '&amp;'],
  ['tags that never end', '<a '],
  ['codes', 'Code: 60108 '],
  ['addresses', 'https://a/service/core/v3/ '],
  [
    'all at once',
    '{"Code":60108,"url":"https://a/service/core/v3/Cluster/SessionModules"}[ NodeId ]Code: 60657',
  ],
  ['quoting', '> '],
  ['empty lines', '\n'],
];

/** Counts what the recogniser looks at, step by step. */
function steps(text: string): number {
  const folded = normalise(text);
  let count = folded.low.length;
  const counting = {
    ...catalogue,
    finder: {
      scan: (low: string, found: (word: number, start: number) => void) =>
        catalogue.finder.scan(low, (word, start) => {
          count++;
          found(word, start);
        }),
    },
  };
  const tokens = lex(folded, counting);
  for (const { further, terms, statuses, request } of segment(folded, tokens, catalogue)) {
    count +=
      1 + further.length + Object.keys(terms).length + statuses.length + (request?.agreeing.length ?? 0);
  }
  return count;
}

describe('twice the text is at most twice the work', () => {
  it.each(hostile)('%s', (_, piece) => {
    const once = piece.repeat(Math.ceil(20_000 / piece.length));
    expect(steps(once + once)).toBeLessThanOrEqual(2.1 * steps(once) + 10);
  });
});

it('a place in ten thousand nested objects is told of 64 of them at most', () => {
  const depth = 10_000;
  const objects = objectsOfText('{'.repeat(depth) + '}'.repeat(depth));
  expect(objects.around(depth, depth)).toHaveLength(64);
});
