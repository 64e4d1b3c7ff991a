import { expect, test } from 'vitest';
import type { Joined } from './what-spp-says.ts';
import { titleAfterJoin, whatSppSays } from './what-spp-says.ts';

const youSay = 'You reported that the join worked';

const cases: [string, string | undefined, string | undefined, Joined | null, string, string | null][] = [
  ['what you say is said to be yours', 'worked', 'no', null, youSay, null],
  ['nobody says so where the page was opened by a link', undefined, undefined, null, 'After the join', null],
  [
    'it gives way where SPP shows none',
    'worked',
    'no',
    'no',
    'SPP does not say that an SPS is joined and trusted',
    youSay,
  ],
  [
    'it gives way to the evidence of a join',
    'worked',
    'no',
    'yes',
    'SPP says that an SPS is joined now, and none was before',
    youSay,
  ],
  [
    'one that was joined before proves nothing of yours',
    'worked',
    'yes',
    'yes',
    'SPP says that at least one SPS is joined',
    youSay,
  ],
  [
    'nor where nobody had looked',
    'worked',
    undefined,
    'yes',
    'SPP says that at least one SPS is joined',
    youSay,
  ],
  ['it stays where SPP does not tell', 'worked', 'no', 'unknown', youSay, null],
];

test.each(cases)('%s', (_name, outcome, before, after, title, kicker) => {
  const says = after === null ? null : whatSppSays(before, after);
  expect(titleAfterJoin(outcome, says)).toEqual({ title, kicker });
});
