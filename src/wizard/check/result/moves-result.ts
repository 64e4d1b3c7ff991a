import type { StopsAt } from '#diagnosis/join-errors/define-join-error.ts';

/** Where it stops, in a word or two beside the five moves. */
export const movesResult = (stopsAt: StopsAt | null): string =>
  stopsAt === null || 'outside' in stopsAt ? 'no stop seen' : `move ${stopsAt.moves.join(' or ')}`;
