import { expect, test } from 'vitest';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { Answers } from '../answers/answers.ts';
import type { News } from './news.ts';
import { newsOfPlace } from './news-of-place.ts';

const address = 'spp.example.org';
const error = 'already-joined';

test.each<[string, string, string | undefined, Answers, string | null, News[]]>([
  ['a step is told as it is called', 'failed', undefined, {}, null, [{ type: 'step', step: 'failed' }]],
  [
    'an address is told as it was understood, a password never',
    'before',
    undefined,
    { address: Hearsay.of(`https://admin:pw@${address}/`) },
    'address',
    [{ type: 'step', step: 'before', address }],
  ],
  [
    'what is no address is not told',
    'before',
    undefined,
    { address: Hearsay.of('pw pw') },
    null,
    [{ type: 'step', step: 'before' }],
  ],
  [
    'a resolution that a pasted text led to is a diagnosis',
    'resolution',
    error,
    { from: 'text' },
    'failed',
    [
      { type: 'step', step: 'resolution', error },
      { type: 'diagnosed', by: 'text', errors: [error] },
    ],
  ],
  [
    'so is one that a picked symptom led to',
    'resolution',
    error,
    {},
    'symptom',
    [
      { type: 'step', step: 'resolution', error },
      { type: 'diagnosed', by: 'symptom', errors: [error] },
    ],
  ],
  [
    'one that a text leaves open, and the visitor confirmed, is picked and not recognised',
    'resolution',
    error,
    { from: 'confirmed' },
    'failed',
    [
      { type: 'step', step: 'resolution', error },
      { type: 'diagnosed', by: 'symptom', errors: [error] },
    ],
  ],
  [
    'one that a link led to is none',
    'resolution',
    error,
    { from: 'text' },
    null,
    [{ type: 'step', step: 'resolution', error }],
  ],
  [
    'an error that does not exist is not repeated',
    'resolution',
    'evil',
    {},
    'symptom',
    [{ type: 'step', step: 'resolution' }],
  ],
  [
    'a join that worked is done',
    'done',
    undefined,
    {},
    'result',
    [{ type: 'step', step: 'done' }, { type: 'done' }],
  ],
])('%s', (_name, step, shown, answers, from, news) => {
  expect(newsOfPlace({ step, error: shown, answers }, from)).toEqual(news);
});
