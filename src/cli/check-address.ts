import type { ParsedAddress } from '#diagnosis/address/address.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { DatedCheck, Diagnosis } from '#diagnosis/diagnose.ts';
import { diagnose } from '#diagnosis/diagnose.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';

/** Makes one check; `runCheck` of the proxy with its circumstances filled in. */
export type MakeCheck = (address: ParsedAddress) => Promise<Checked>;

export interface CheckedAddress {
  check: DatedCheck;
  diagnosis: Diagnosis;
}

const dated = (checked: Checked): DatedCheck => ({ checked, checkedAt: Date.parse(checked.checkedAt) });

/** Checks an address, then, where its certificate is for other names, those of them that could be typed instead. */
export async function checkAddress(address: ParsedAddress, makeCheck: MakeCheck): Promise<CheckedAddress> {
  const check = dated(await makeCheck(address));
  const first = diagnose(check);
  const candidates = await Promise.all(
    first.toTest.map(async (value): Promise<[string, DatedCheck | null]> => {
      const parsed = parseAddress(value);
      return [value, parsed.ok ? dated(await makeCheck(parsed.value)) : null];
    }),
  );
  return { check, diagnosis: candidates.length === 0 ? first : diagnose(check, new Map(candidates)) };
}
