import type { Finding } from '../findings/finding.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import type { Listed } from '../join-errors/listed.ts';
import { listed } from '../join-errors/listed.ts';
import type { Basis } from '../sources/basis.ts';
import { stopsBeforeJoin } from './before-join/stops-before-join.ts';

/** A join error that the facts of a check show: what would happen on Join, as far as can be seen from the checker. */
export interface ShownJoinError {
  id: JoinErrorId;
  /** That of the entry; inferred where no more than that is known of what the check saw. */
  basis: Basis;
}

function firstMove(entry: Listed): number {
  const stopsAt = stopsBeforeJoin(entry);
  return 'moves' in stopsAt ? stopsAt.moves[0] : 6;
}

/**
 * The join errors that failed findings cause, the one that stops the join first at the head.
 *
 * Where the join cannot get past move 2 (no SPP answers), what would stop it later is left out: one cause, one error.
 */
export function shownJoinErrors(findings: readonly Finding[]): ShownJoinError[] {
  const failing = findings.filter(({ verdict }) => verdict === 'failed');
  const failed = new Set(failing.map(({ id }) => id));
  const isInferred = ({ causedBy }: Listed): boolean =>
    failing.every(({ id, basis }) => basis === 'inferred' || !causedBy.includes(id));
  const shown = listed
    .filter((entry) => entry.causedBy.some((id) => failed.has(id)))
    .sort((a, b) => firstMove(a) - firstMove(b));
  const first = shown[0];
  // A transport fault such as not-https may be at several moves; it stays beside the documented error that it explains.
  const early = first !== undefined && firstMove(first) <= 2;
  return shown
    .filter(
      (entry) =>
        !early ||
        firstMove(entry) <= 2 ||
        entry.causedBy.some((id) => failed.has(id) && first.causedBy.includes(id)),
    )
    .map((entry) => ({ id: entry.id, basis: isInferred(entry) ? 'inferred' : entry.basis }));
}
