import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { listedById } from '#diagnosis/join-errors/known-ids.ts';
import type { StopsAt } from '#diagnosis/join-errors/define-join-error.ts';

/**
 * Whether the error at hand shows that a join from the browser got past SPP's sign-in, while a check says that it would not open: then
 * something has changed since, or only the checker is kept out.
 *
 * @param met     the join error of a text in this case; null where there is none
 * @param stopsAt where the check says that a join would stop; null where it does not, or nobody knows
 */
export function hasGoneFurther(met: JoinErrorId | null, stopsAt: StopsAt | null): boolean {
  if (met === null || stopsAt === null || !('moves' in stopsAt)) return false;
  const reached = listedById[met].stopsAt;
  return 'moves' in reached && Math.min(...reached.moves) >= 4 && Math.max(...stopsAt.moves) <= 2;
}
