import { expect, test } from 'vitest';
import type { ScanHit } from '#diagnosis/log-scan/scan-result.ts';
import type { Certainty, Match } from '#diagnosis/recognition/recognition.ts';
import { nothingPasted } from '../said/pasted.ts';
import { bringPastedReader } from '../said/pasted-reader.ts';
import { collectCase } from './collect-case.ts';
import { recognisedIn, recognisedOf } from './recognised-in.ts';

bringPastedReader();

const text = 'ServiceNow: certificate verify failed; Access denied';
const found = (id: Match['id'], certainty: Certainty, words: string): Match => ({
  id,
  basis: 'documented',
  at: [[text.indexOf(words), text.indexOf(words) + words.length]],
  facts: { host: `${id}.test` },
  certainty,
  doubts: [{ id: 'other-product', says: 'The text also names ServiceNow.' }],
});
const untrusted = (certainty: Certainty) =>
  found('certificate-untrusted', certainty, 'certificate verify failed');
const denied = found('wrong-credentials', 'probable', 'Access denied');
const of = (...matches: Match[]) => recognisedOf(text, { matches, alsoSeen: [], seen: [] });

test('a probable error is recognised, and said to be probable', () => {
  expect(of(denied).recognised).toEqual([
    { id: 'wrong-credentials', words: ['Access denied'], probable: true },
  ]);
});

test('a possible error is not recognised: the text may show it', () => {
  expect(of(untrusted('possible'))).toEqual({
    recognised: [],
    seen: ['certificate verify failed'],
    maybe: ['certificate-untrusted'],
    values: ['certificate-untrusted.test'],
  });
});

test('beside a recognised one it is left out, but not the names that are to be redacted', () => {
  const { recognised, maybe, values } = of(untrusted('possible'), denied);
  expect({ ids: recognised.map(({ id }) => id), maybe, values }).toEqual({
    ids: ['wrong-credentials'],
    maybe: [],
    values: ['certificate-untrusted.test', 'wrong-credentials.test'],
  });
});

test('one that the sender confirmed is in the case as picked, and no longer as a question', () => {
  const { answers, recognised, maybe, seen } = collectCase(
    {
      answers: { error: 'certificate-untrusted', from: 'confirmed' },
      outcome: null,
      recognised: of(untrusted('possible')),
      hasText: true,
      about: null,
      earlier: [],
      now: 1e12,
    },
    { redacted: false, by: '' },
  );
  expect({ answers, recognised, maybe, seen }).toEqual({
    answers: { error: 'certificate-untrusted' },
    recognised: [],
    maybe: [],
    seen: ['certificate verify failed'],
  });
});

test('of a log the newest error comes first, with the words of its newest place', () => {
  const hit = (match: Match, line: number, last?: string): ScanHit => {
    const excerpt = { text, from: 0 };
    const start = text.indexOf(last ?? '');
    return {
      ...match,
      line,
      excerpt,
      count: 1,
      ...(last !== undefined && { last: { at: [[start, start + last.length]], line: 9, excerpt } }),
    };
  };
  const result = {
    hits: [hit(untrusted('certain'), 1), hit(denied, 2, 'denied')],
    more: 0,
    alsoSeen: [],
    manualExample: false,
    keysTakenOut: [],
    units: text.length,
    lines: 9,
  };
  const { recognised } = recognisedIn({ ...nothingPasted, file: { kind: 'log', name: 'sps.log', result } });
  expect(recognised.map(({ id, words }) => [id, words])).toEqual([
    ['wrong-credentials', ['denied']],
    ['certificate-untrusted', ['certificate verify failed']],
  ]);
});
