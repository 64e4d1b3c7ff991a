import { expect, test } from 'vitest';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import { headline, inOrderOfStops } from './headline.ts';
import type { Certainty, Match } from './recognition.ts';

const found = (id: JoinErrorId, certainty: Certainty, start = 0): Match => ({
  id,
  basis: 'documented',
  at: [[start, start + 1]],
  facts: {},
  certainty,
  doubts: [],
});
const name = 'certificate-name-mismatch';
const account = 'wrong-credentials';

test.each<[string, Match[], JoinErrorId | undefined]>([
  ['nothing gives none', [], undefined],
  ['a probable one is one', [found(name, 'probable')], name],
  ['a possible one is none', [found(name, 'possible')], undefined],
  [
    'of two the one that stops the join first',
    [found(name, 'certain'), found(account, 'probable', 9)],
    account,
  ],
  [
    'a possible one never, though it would stop it first',
    [found(name, 'probable', 9), found(account, 'possible')],
    name,
  ],
])('the headline: %s', (_, matches, id) => {
  expect(headline(matches)?.id).toBe(id);
});

test('errors of one move stand in the order of the text, behind surer ones', () => {
  const matches = [
    found(name, 'probable', 9),
    found(account, 'certain', 3),
    found(name, 'probable', 7),
    found(name, 'possible', 1),
    found(name, 'certain', 20),
  ];
  expect(inOrderOfStops(matches).map(({ at }) => at[0]?.[0])).toEqual([3, 20, 7, 9, 1]);
});
