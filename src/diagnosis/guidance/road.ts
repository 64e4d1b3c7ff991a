import type { JoinErrorId } from '../join-errors/catalogue.ts';
import { joinErrorById } from '../join-errors/catalogue.ts';
import type { JoinError, Move, StopsAt } from '../join-errors/define-join-error.ts';

/** Where a join error stops the join: at a move, or outside of them. */
type Place = Move | Extract<StopsAt, { outside: string }>['outside'];

/** The places at which an error may stop the join. */
export const placesOf = ({ stopsAt }: Pick<JoinError, 'stopsAt'>): readonly Place[] =>
  'moves' in stopsAt ? stopsAt.moves : [stopsAt.outside];

/** Where a join may stop that stopped here at one try: here again, or later. A join through the API has no sign-in page, so it never stops at move 2 or 3. */
const ahead: Record<Place, readonly Place[]> = {
  before: ['before', 2, 3, 4, 5, 'unknown'],
  'api-join': ['api-join', 'before', 4, 5, 'unknown'],
  1: [1, 2, 3, 4, 5, 'unknown'],
  2: [2, 3, 4, 5, 'unknown'],
  3: [3, 4, 5, 'unknown'],
  4: [4, 5, 'unknown'],
  5: [5, 'unknown'],
  repair: ['repair', 4, 5, 'unknown'],
  after: ['after'],
  unknown: ['unknown', 2, 3, 4, 5],
};

/** The moves at which an error stops the join, from 0 where it is outside of them. */
export const movesOf = (entry: Pick<JoinError, 'stopsAt'>): { first: number; last: number } => {
  const moves = placesOf(entry).map((place) => (typeof place === 'number' ? place : 0));
  return { first: Math.min(...moves), last: Math.max(...moves) };
};

/**
 * The places at which a case may stop: those ahead of the error that it began with. An error elsewhere, which somebody came to by a new
 * text, begins anew.
 *
 * @param tried in the order in which they were followed; empty where nothing was
 */
export function roadOf(tried: readonly JoinErrorId[]): ReadonlySet<Place> {
  let road: ReadonlySet<Place> = new Set();
  for (const id of tried) {
    const places = placesOf(joinErrorById[id]);
    if (!places.some((place) => road.has(place))) road = new Set(places.flatMap((place) => ahead[place]));
  }
  return road.size === 0 ? new Set(ahead.unknown) : road;
}
