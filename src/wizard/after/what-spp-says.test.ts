import { expect, test } from 'vitest';
import type { Joined } from './what-spp-says.ts';
import { titleAfterJoin, whatSppSays } from './what-spp-says.ts';

test('what you say is said to be yours, and nobody says so where the page was opened by a link', () => {
  expect(titleAfterJoin('worked')).toBe('You reported that the join worked');
  expect(titleAfterJoin(undefined)).toBe('After the join');
});

const none = 'SPP does not say that an SPS is joined and trusted';
const some = 'SPP says that at least one SPS is joined';

const cases: [string, string | undefined, Joined, string, string][] = [
  ['where SPP shows none, your report is spoken against', 'no', 'no', none, 'warn'],
  [
    'from none to some is the evidence of a join',
    'no',
    'yes',
    'SPP says that an SPS is joined now, and none was before',
    'ok',
  ],
  ['one that was joined before proves nothing of yours', 'yes', 'yes', some, 'info'],
  ['nor where nobody had looked', undefined, 'yes', some, 'info'],
  [
    'where SPP does not tell, it is not known',
    'no',
    'unknown',
    'SPP does not say whether an SPS is joined',
    'info',
  ],
];

test.each(cases)('%s', (_name, before, after, title, tone) => {
  expect(whatSppSays(before, after)).toMatchObject({ title, tone });
});
