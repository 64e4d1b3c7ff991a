import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { mismatchCase } from '#diagnosis/guidance/mismatch-case.ts';
import type { Sayings } from '../answers/sayings.ts';

/** What a check saw of a name mismatch: the checked address, and the names in the certificate. */
export interface LiveMismatch {
  host: string;
  offered: readonly string[];
}

/** A case that no step names: what may be typed is said by the check itself, with its proof. */
const saidByCheck = 'said-by-check';

/** The steps of these two cases speak of what a text says, and ask for the check that was made. */
function liveCase({ host, offered }: LiveMismatch): string {
  const which = mismatchCase(host, offered);
  return which === 'offers-ip' || which === 'offers-name' ? saidByCheck : which;
}

/**
 * Which case of a join error holds, as its steps name it; null where that is not known. It only picks among steps of our own.
 *
 * @param text what a text names; null where there is none
 * @param live what a check saw, where the page was reached from a check and not from a text
 */
export function variantOf(
  id: JoinErrorId,
  text: Sayings | null,
  live: LiveMismatch | null = null,
): string | null {
  if (text === null) return live === null ? null : liveCase(live);
  const { reason, entered, offered } = text;
  if (reason !== undefined) return reason;
  if (id !== 'certificate-name-mismatch' || (entered === undefined && offered === undefined)) return null;
  return mismatchCase(entered ?? null, offered ?? null);
}
