import { describe, expect, it, test } from 'vitest';
import type { Checked } from '#diagnosis/facts/facts.ts';
import { diagnose } from '#diagnosis/diagnose.ts';
import { healthy, now, withStatus } from '#diagnosis/findings/fixtures/varied-facts.ts';
import { vouchFor } from '#diagnosis/sources/known.ts';
import { moves } from '../drawn/moves.ts';
import { symptoms } from '../paste/symptoms.ts';
import { shown } from '../testing/shown.tsx';
import { ExpectedStop } from './expected-stop.tsx';
import { Rehearsal } from './rehearsal.tsx';
import { firstStop, rehearsedMoves } from './rehearsed-moves.ts';

const outcomeOf = (checked: Checked) => {
  const check = { checked, checkedAt: now };
  return { check, candidates: [], diagnosis: diagnose(check) };
};

describe('what is rehearsed', () => {
  it('is every move of a join, in its order', () => {
    expect(rehearsedMoves.map(({ move }) => move)).toEqual(moves.map(({ move }) => move));
  });
  it('shows in place of what should be seen only what is drawn as a symptom, and each of those', () => {
    const drawn = symptoms.map(({ shows }) => shows);
    const instead = new Set(rehearsedMoves.flatMap((one) => one.instead));
    expect([...instead].filter((screen) => !drawn.includes(screen))).toEqual([]);
    // What is seen after a join, and what nobody is sure of, is at no move of it.
    expect(drawn.filter((screen) => !instead.has(screen))).toEqual(['joined-but', 'unsure']);
  });
});

describe('the rehearsal', () => {
  it('begins at the first move, with the address in SPS’s field', () => {
    const { text, html } = shown(
      <Rehearsal host={vouchFor('spp.test')} outcome={outcomeOf(healthy())} generation="link" />,
    );
    expect(text).toMatch(/^Rehearsal, move 1 of 5 ?You press Join/);
    expect(html).toContain('“SPP Address”, with spp.test in it');
    expect(text).not.toContain('expect to be stopped');
  });
  it('leaves the field empty where no address is known', () => {
    expect(shown(<Rehearsal host={null} outcome={null} generation="join" />).html).toContain('still empty');
  });
});

test.each([
  ['nowhere', null, null],
  ['at a move', { moves: [4] }, 4],
  ['at one of two moves', { moves: [4, 5] }, 4],
  ['before the join', { outside: 'before' }, null],
] as const)('a stop %s', (_, stopsAt, move) => {
  expect(firstStop(stopsAt as Parameters<typeof firstStop>[0])).toBe(move);
});

describe('a stop that the check of the address expects', () => {
  const replica = outcomeOf(withStatus({ isReplica: true, isPrimary: false }));
  it('is said at its move, with the error that it would become, and at no other', () => {
    const at = moves.map(({ move }) => shown(<ExpectedStop outcome={replica} move={move} />));
    expect(at.map(({ text }) => text !== '')).toEqual([false, false, false, true, false]);
    expect(at[3]?.text).toMatch(/expect to be stopped here.*as the check of .* shows. \(inferred\)/);
    expect(at[3]?.links[0]?.[1]).toBe('/errors/spp-is-replica#from=check');
  });
  it('is said at none where nothing was checked, and where nothing stops it', () => {
    for (const outcome of [null, outcomeOf(healthy())])
      for (const { move } of moves)
        expect(shown(<ExpectedStop outcome={outcome} move={move} />).text).toBe('');
  });
});
