import type { StopsAt } from '#diagnosis/join-errors/define-join-error.ts';

const outside: Record<Extract<StopsAt, { outside: string }>['outside'], string> = {
  before: 'Stops before move 1: SPS is not ready to join',
  'api-join': 'Only in a join through the API, which has no sign-in moves',
  repair: 'Not a move of the join: this happens while you repair one',
  after: 'After the join: all five moves are done',
  unknown: 'It is not known at which move this stops the join',
};

/** Where the join stops, in one line without its full stop: "Stops at move 4 of 5". */
export function stopsWords(stopsAt: StopsAt, probable = false): string {
  if ('outside' in stopsAt) return outside[stopsAt.outside];
  const { moves } = stopsAt;
  const which = moves.length === 1 ? `${moves[0]}` : `${moves.slice(0, -1).join(', ')} or ${moves.at(-1)}`;
  return `${probable ? 'Would probably stop' : 'Stops'} at move ${which} of 5`;
}
