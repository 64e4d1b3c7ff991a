import { describe, expect, test } from 'vitest';
import type { StopsAt } from '#diagnosis/join-errors/define-join-error.ts';
import { moves, moveStates } from './moves.ts';
import { stopsWords } from './stops-words.ts';

/** One letter a move: `-` ahead, `v` passed, `X` stopped, `?` may stop here. */
const letters = { ahead: '-', passed: 'v', stopped: 'X', 'stopped-probably': '?' } as const;
const drawn = (stopsAt: StopsAt | null, how: { probable?: boolean; passed?: boolean }) => {
  const states = moveStates(stopsAt, { probable: false, passed: false, ...how });
  return moves.map(({ move }) => letters[states[move]]).join('');
};

describe('the join in five moves', () => {
  test.each<[string, StopsAt | null, { probable?: boolean; passed?: boolean }, string]>([
    ['without an error nothing is gone and nothing stops', null, {}, '-----'],
    ['a check before the join ticks no move', { moves: [4] }, { probable: true }, '---?-'],
    ['an error met in a join ticks what came before', { moves: [4] }, { passed: true }, 'vvvX-'],
    [
      'where two moves are possible both are marked, neither as certain',
      { moves: [2, 3] },
      { passed: true },
      'v??--',
    ],
    ['an error before the join ticks nothing', { outside: 'before' }, { passed: true }, '-----'],
    ['an error after the join has all five behind it', { outside: 'after' }, { passed: true }, 'vvvvv'],
    ['an unknown place ticks nothing', { outside: 'unknown' }, { passed: true }, '-----'],
  ])('%s', (_, stopsAt, how, strip) => {
    expect(drawn(stopsAt, how)).toBe(strip);
  });
});

describe('where the join stops, in words', () => {
  test.each<[string, StopsAt, boolean, string]>([
    ['one move', { moves: [4] }, false, 'Stops at move 4 of 5'],
    ['two moves', { moves: [4, 5] }, false, 'Stops at move 4 or 5 of 5'],
    ['three moves', { moves: [2, 3, 4] }, false, 'Stops at move 2, 3 or 4 of 5'],
    ['concluded, not seen', { moves: [4] }, true, 'Would probably stop at move 4 of 5'],
    ['not a move at all', { outside: 'unknown' }, true, 'It is not known at which move this stops the join'],
  ])('%s', (_, stopsAt, probable, words) => {
    expect(stopsWords(stopsAt, probable)).toBe(words);
  });
});
