import { distance, isOneStatement } from '../lines-around.ts';
import { ofOneTraceback } from '../reach.ts';
import type { Folded } from '../reading/fold.ts';
import type { Meaning, Place, TermToken, Tokens } from '../tokens.ts';
import { lowerBound } from './lower-bound.ts';

/** Of words with the same meaning no more than these overlap. */
const mostOverlapping = 4;

/** Of words with a meaning the nearest to a place, and how far it is. */
export type NearestTerms = Readonly<Partial<Record<Meaning, TermToken & { distance: number }>>>;

/**
 * Finds the nearest words of each meaning, as far as a traceback reaches.
 *
 * @param isApart  whether a new report begins between two places
 */
export function nearestTerms(
  folded: Folded,
  terms: Tokens['terms'],
  isApart: (one: number, other: number) => boolean,
): (place: Place) => NearestTerms {
  const present = (Object.keys(terms) as Meaning[])
    .filter((meaning) => terms[meaning].length > 0)
    .map((meaning) => ({ meaning, list: terms[meaning], starts: terms[meaning].map(({ start }) => start) }));

  const nearestOf = ({ meaning, list, starts }: (typeof present)[number], place: Place) => {
    let nearest: TermToken | undefined;
    let least = ofOneTraceback + 1;
    const behind = lowerBound(starts, place.start);
    // What overlaps the deciding words begins before them, as often as not.
    for (let at = Math.max(0, behind - mostOverlapping); at <= behind; at++) {
      const token = list[at];
      const far = token ? distance(token, place) : least;
      if (!token || far >= least || isApart(token.start, place.start)) continue;
      // The client says who speaks, and speaks of nothing but its own error.
      if (meaning === 'client' && !isOneStatement(folded, token, place)) continue;
      nearest = token;
      least = far;
    }
    return nearest && { start: nearest.start, end: nearest.end, name: nearest.name, distance: least };
  };

  return (place) => {
    const near: { -readonly [Of in keyof NearestTerms]: NearestTerms[Of] } = {};
    for (const known of present) {
      const nearest = nearestOf(known, place);
      if (nearest) near[known.meaning] = nearest;
    }
    return near;
  };
}
