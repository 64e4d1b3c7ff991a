import { readIsoTime } from './certificate/parse-time.ts';
import type { DatedCheck } from './diagnose.ts';
import { diagnose } from './diagnose.ts';
import type { Checked } from './facts/facts.ts';
import { addressesLedTo } from './guidance/candidates.ts';

/** A check with the moment at which it says that it began. */
export const dated = (checked: Checked): DatedCheck => ({
  checked,
  checkedAt: readIsoTime(checked.checkedAt),
});

/**
 * Makes one check of a name from a certificate.
 *
 * @param only the addresses that may be dialled
 * @returns null where it could not be made
 */
export type MakeCandidateCheck = (value: string, only: readonly string[]) => Promise<Checked | null>;

/** Checks of names by the name; null for one that could not be made. */
export type CandidateChecks = [value: string, check: DatedCheck | null][];

/**
 * After the check of an address: where its certificate names others, those few that could become "type exactly this", all at once. The
 * answers are for `diagnose`.
 *
 * @param trying told the names before they are checked; none where there is nothing to try
 * @throws what `make` throws
 */
export async function checkCandidates(
  check: DatedCheck,
  make: MakeCandidateCheck,
  trying: (values: readonly string[]) => void = () => undefined,
): Promise<CandidateChecks> {
  const { toTest } = diagnose(check);
  const only = addressesLedTo(check.checked);
  trying(toTest);
  return Promise.all(
    toTest.map(async (value): Promise<CandidateChecks[number]> => {
      const checked = await make(value, only);
      return [value, checked === null ? null : dated(checked)];
    }),
  );
}
