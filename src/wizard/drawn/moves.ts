import type { Move, StopsAt } from '#diagnosis/join-errors/define-join-error.ts';

/** A move of the join as the strip draws it: what happens, and between whom. */
export interface JoinMove {
  move: Move;
  title: string;
  from: string;
  /** Null where it happens in one place. */
  to: string | null;
  /** What else the move needs; null where nothing. */
  needs: string | null;
}

/** The join in five moves; see `Move` for how they are known. */
export const moves: readonly JoinMove[] = [
  { move: 1, title: 'You press Join', from: 'browser', to: 'SPS', needs: null },
  { move: 2, title: 'SPP’s sign-in opens', from: 'browser', to: 'SPP', needs: null },
  { move: 3, title: 'You sign in', from: 'on SPP', to: null, needs: null },
  { move: 4, title: 'SPS registers', from: 'SPS', to: 'SPP', needs: 'HTTPS 443' },
  { move: 5, title: 'Trust validated', from: 'SPS', to: 'SPP', needs: 'in time' },
];

export type MoveState = 'ahead' | 'passed' | 'stopped' | 'stopped-probably';

/**
 * How each move is drawn.
 *
 * @param probable it was concluded, not seen
 * @param passed   the admin really got there: the moves before it are ticked
 */
export function moveStates(
  stopsAt: StopsAt | null,
  { probable, passed }: { probable: boolean; passed: boolean },
): Record<Move, MoveState> {
  const stops: readonly Move[] = stopsAt !== null && 'moves' in stopsAt ? stopsAt.moves : [];
  const joined = stopsAt !== null && 'outside' in stopsAt && stopsAt.outside === 'after';
  const first = stops.length > 0 ? Math.min(...stops) : joined ? 6 : 0;
  const stateOf = (move: Move): MoveState => {
    if (stops.includes(move)) return probable || stops.length > 1 ? 'stopped-probably' : 'stopped';
    return passed && move < first ? 'passed' : 'ahead';
  };
  return { 1: stateOf(1), 2: stateOf(2), 3: stateOf(3), 4: stateOf(4), 5: stateOf(5) };
}
