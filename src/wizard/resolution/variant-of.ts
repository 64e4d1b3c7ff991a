import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { mismatchVariant } from '#diagnosis/guidance/mismatch-variant.ts';
import type { Sayings } from '../answers/sayings.ts';

/** What a check saw of a name mismatch: the checked address, and the names in the certificate. */
export interface LiveMismatch {
  host: string;
  offered: readonly string[];
}

/** A variant that no step names: what may be typed is said by the check itself, with its proof. */
const saidByCheck = 'said-by-check';

/** The steps of these two variants speak of what a text says, and ask for the check that was made. */
function liveVariant({ host, offered }: LiveMismatch): string {
  const which = mismatchVariant(host, offered);
  return which === 'offers-ip' || which === 'offers-name' ? saidByCheck : which;
}

/**
 * Which variant of a join error holds, as its steps name it; null where that is not known. It only picks among steps of our own.
 *
 * @param text what a text names; null where there is none
 * @param live what a check saw, where the page was reached from a check and not from a text
 */
export function variantOf(
  id: JoinErrorId,
  text: Sayings | null,
  live: LiveMismatch | null = null,
): string | null {
  if (text === null) return live === null ? null : liveVariant(live);
  const { reason, entered, offered } = text;
  if (reason !== undefined) return reason;
  if (
    joinErrorById[id].mendedBy !== 'an-address-in-the-certificate' ||
    (entered === undefined && offered === undefined)
  )
    return null;
  return mismatchVariant(entered ?? null, offered ?? null);
}
