import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { mismatchCase } from '#diagnosis/guidance/mismatch-case.ts';
import type { Answers } from '../flow/answers.ts';

/**
 * Which case of a join error holds, as its steps name it; null where that is not known.
 *
 * Only for what a text names: these steps speak of the text. What a check found is said by the check itself.
 */
export function caseOf(id: JoinErrorId, { from, reason, entered, offered }: Answers): string | null {
  if (from !== 'text') return null;
  if (reason !== undefined) return reason;
  if (id !== 'certificate-name-mismatch' || (entered === undefined && offered === undefined)) return null;
  return mismatchCase(entered ?? null, offered ?? null);
}
