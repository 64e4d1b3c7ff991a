import { expect, test } from 'vitest';
import type { Match } from '#diagnosis/recognition/recognition.ts';
import { howSureInList, mainDoubt, whyProbable } from './doubt-words.ts';

const says = ['The text also names ServiceNow.', 'Its request is none that the join makes.'];
const doubts = says.map((clause) => ({ id: clause, says: clause }));
const match = (change: Partial<Match>): Match => ({
  id: 'certificate-name-mismatch',
  basis: 'documented',
  at: [[0, 4]],
  facts: {},
  certainty: 'probable',
  doubts: [],
  ...change,
});
const changes: Match['changes'] = [
  { at: [0, 1], readAs: '0' },
  { at: [2, 3], readAs: '0' },
];

test.each<[string, Partial<Match>, string]>([
  ['its heaviest doubt', { doubts }, 'Probably this error. The text also names ServiceNow.'],
  [
    'that the text does not name the join',
    {},
    'Probably this error: the text includes its own words, but does not name the join.',
  ],
  [
    'the letters that were read differently, each pair once',
    { changes },
    'Probably this error, if these letters were misread: “O” for “0”.',
  ],
  [
    'such letters and a doubt',
    { changes, doubts },
    'Probably this error, if these letters were misread: “O” for “0”. The text also names ServiceNow.',
  ],
])('why an error is probable: %s', (_, change, words) => {
  expect(whyProbable('OxOx', match(change))).toBe(words);
});

test.each<[string, Partial<Match>, string | null]>([
  ['a certain one says nothing', { certainty: 'certain' }, null],
  ['a probable one says its doubt', { doubts }, 'Probably. The text also names ServiceNow.'],
  ['a probable one without a doubt', {}, 'Probably'],
])('how sure, in a list: %s', (_, change, words) => {
  expect(howSureInList(match(change))).toBe(words);
});

test('the heaviest doubt stands alone', () => {
  expect([mainDoubt({ doubts }), mainDoubt({ doubts: [] })]).toEqual([
    'The text also names ServiceNow.',
    null,
  ]);
});
