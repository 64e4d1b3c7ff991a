import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { mismatchCase } from '#diagnosis/guidance/mismatch-case.ts';
import type { Answers } from '../flow/answers.ts';

/** Which case of a join error holds, as its steps name it; null where that is not known. */
export function caseOf(id: JoinErrorId, { reason, entered, offered }: Answers): string | null {
  if (reason !== undefined) return reason;
  if (id !== 'certificate-name-mismatch' || (entered === undefined && offered === undefined)) return null;
  return mismatchCase(entered ?? null, offered ?? null);
}
