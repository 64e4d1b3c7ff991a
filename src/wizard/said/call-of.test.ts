import { expect, test } from 'vitest';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { AlsoSeen, Certainty, Match } from '#diagnosis/recognition/recognition.ts';
import { callOf } from './call-of.ts';

const name = 'certificate-name-mismatch';
const account = 'wrong-credentials';
const joined = 'already-joined';
const found = (id: JoinErrorId, certainty: Certainty, start = 0): Match => ({
  id,
  basis: 'documented',
  at: [[start, start + 1]],
  facts: {},
  certainty,
  doubts: [],
});
const asked: AlsoSeen[] = [{ id: account, needs: 'Which address?' }];

interface Given {
  matches?: Match[];
  alsoSeen?: AlsoSeen[];
  manualExample?: boolean;
  tried?: JoinErrorId[];
  ofTool?: JoinErrorId[];
}

/** What is called for, about which error, and what the text would fit besides. */
function said({ matches = [], alsoSeen = [], manualExample = false, tried = [], ofTool = [] }: Given) {
  const call = callOf({ matches, alsoSeen, manualExample }, tried, ofTool);
  return [call.is, 'match' in call ? call.match.id : null, call.possible.map(({ id }) => id)];
}

test.each<[string, Given, unknown[]]>([
  ['nothing is unknown', {}, ['unknown', null, []]],
  ['a probable error is known', { matches: [found(name, 'probable')] }, ['known', name, []]],
  [
    'of several the one that stops the join first, whatever is only possible',
    { matches: [found('join-too-slow', 'certain'), found(name, 'probable'), found(account, 'possible')] },
    ['known', name, [account]],
  ],
  [
    'one whose resolution was followed gives way to the next',
    { matches: [found(name, 'certain'), found(joined, 'certain')], tried: [name] },
    ['known', joined, []],
  ],
  [
    'where all were followed it is the same again, and what is only possible stays in sight',
    { matches: [found(name, 'certain'), found(joined, 'possible')], tried: [name] },
    ['again', name, [joined]],
  ],
  ['a possible error asks whose it is', { matches: [found(name, 'possible')] }, ['whose', name, []]],
  [
    'of several possible ones it asks about the first that was not followed',
    { matches: [found(joined, 'possible'), found(name, 'possible')], tried: [name] },
    ['whose', joined, [name]],
  ],
  [
    'one that was confirmed and followed is the same again',
    { matches: [found(name, 'possible')], tried: [name] },
    ['again', name, []],
  ],
  [
    'a question between two errors comes before one that is only possible',
    { matches: [found(name, 'possible')], alsoSeen: asked },
    ['which', null, [name]],
  ],
  [
    'a question of the possible error itself waits until somebody says that it is SPS’s',
    {
      matches: [found('certificate-untrusted', 'possible')],
      alsoSeen: [{ id: 'certificate-dates', needs: 'Is the certificate in date?' }],
    },
    ['whose', 'certificate-untrusted', []],
  ],
  [
    'what a tool says it met needs nobody to say whose it is',
    { matches: [found(name, 'possible')], ofTool: [name] },
    ['unknown', null, []],
  ],
  [
    'an error that is likely and possible is likely',
    { matches: [found(name, 'possible'), found(name, 'certain', 9)] },
    ['known', name, []],
  ],
  [
    'many errors with an example of the manual are the manual',
    {
      matches: (['address-unreachable', name, account, joined] as const).map((id) => found(id, 'certain')),
      manualExample: true,
    },
    ['manual', null, []],
  ],
  [
    'a single example of the manual is read as what it shows',
    { matches: [found(name, 'certain')], manualExample: true },
    ['known', name, []],
  ],
])('%s', (_, given, call) => {
  expect(said(given)).toEqual(call);
});

test('of several reports of one error the surest is taken', () => {
  const call = callOf(
    {
      matches: [found(name, 'probable', 3), found(name, 'certain', 9)],
      alsoSeen: [],
      manualExample: false,
    },
    [],
    [],
  );
  expect(call).toMatchObject({ match: { certainty: 'certain', at: [[9, 10]] } });
});
