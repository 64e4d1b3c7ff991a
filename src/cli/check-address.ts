import type { ParsedAddress } from '#diagnosis/address/address.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { checkCandidates, dated } from '#diagnosis/check-candidates.ts';
import type { DatedCheck, Diagnosis } from '#diagnosis/diagnose.ts';
import { diagnose } from '#diagnosis/diagnose.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';

/**
 * Makes one check; `runCheck` of the proxy with its circumstances filled in.
 *
 * @param only the addresses that may be dialled; null for all that the guard lets through
 */
export type MakeCheck = (address: ParsedAddress, only: readonly string[] | null) => Promise<Checked>;

export interface CheckedAddress {
  check: DatedCheck;
  diagnosis: Diagnosis;
}

/** Checks an address, then, where its certificate is for other names, those of them that could be typed instead. */
export async function checkAddress(address: ParsedAddress, makeCheck: MakeCheck): Promise<CheckedAddress> {
  const check = dated(await makeCheck(address, null));
  const candidates = await checkCandidates(check, async (value, only) => {
    const parsed = parseAddress(value);
    return parsed.ok ? makeCheck(parsed.value, only) : null;
  });
  return { check, diagnosis: diagnose(check, new Map(candidates)) };
}
