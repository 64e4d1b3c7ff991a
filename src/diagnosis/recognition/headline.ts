import { joinErrorById } from '../join-errors/catalogue.ts';
import type { StopsAt } from '../join-errors/define-join-error.ts';
import type { Certainty, Match } from './recognition.ts';

/** Where errors that stop at no move come: before the first, or after all. */
const outside = { before: 0, 'api-join': 0.5, repair: 6, unknown: 7, after: 8 } as const;

const orderOf = (stopsAt: StopsAt): number =>
  'moves' in stopsAt ? Math.min(...stopsAt.moves) : outside[stopsAt.outside];

/** Whether the text itself says enough to be taken for this error: certain or probable. A possible one needs somebody who knows whose error it is. */
export const isLikely = ({ certainty }: Pick<Match, 'certainty'>): boolean => certainty !== 'possible';

/** How sure each certainty is, to compare by. */
export const sureness: Record<Certainty, number> = { possible: 0, probable: 1, certain: 2 };

/** The matches by the move at which they stop the join; of one move the surest first, and of equally sure ones in the order of the text. */
export function inOrderOfStops<Found extends Match>(matches: readonly Found[]): Found[] {
  const order = ({ id }: Match): number => orderOf(joinErrorById[id].stopsAt);
  return matches.toSorted(
    (a, b) =>
      order(a) - order(b) ||
      sureness[b.certainty] - sureness[a.certainty] ||
      (a.at[0]?.[0] ?? 0) - (b.at[0]?.[0] ?? 0),
  );
}

/** Of the certain and probable matches the one that stops the join first; undefined where there is none. */
export function headline<Found extends Match>(matches: readonly Found[]): Found | undefined {
  return inOrderOfStops(matches.filter(isLikely))[0];
}
