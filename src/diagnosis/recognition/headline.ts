import { joinErrorById } from '../join-errors/catalogue.ts';
import type { StopsAt } from '../join-errors/define-join-error.ts';
import type { Match } from './recognition.ts';

/** Where errors that stop at no move come: before the first, or after all. */
const outside = { before: 0, 'api-join': 0.5, repair: 6, unknown: 7, after: 8 } as const;

const orderOf = (stopsAt: StopsAt): number =>
  'moves' in stopsAt ? Math.min(...stopsAt.moves) : outside[stopsAt.outside];

/** The match that stops the join first, by move and then by place in the text; undefined where there is none. */
export function headline(matches: readonly Match[]): Match | undefined {
  const order = (match: Match): number => orderOf(joinErrorById[match.id].stopsAt);
  return [...matches].sort((a, b) => order(a) - order(b) || (a.at[0]?.[0] ?? 0) - (b.at[0]?.[0] ?? 0))[0];
}
