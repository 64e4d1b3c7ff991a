import { toDigits } from '../base64url.ts';
import { checksum } from '../checksum.ts';
import { headLength, headOf, longestInput } from '../link-form.ts';
import type { Candidate } from './cases-in.ts';
import { mendPayload } from './mend-payload.ts';

/** What of one link arrived, and what became of it on its way. */
export type Arrived =
  /** `mended`: one character was changed, lost or added, and is as it was. `newer`: made by a newer version of the format. */
  | { form: 'whole'; payload: string; mended: boolean; newer: boolean }
  /** Its end is missing: `arrived` of `sent` characters are there. */
  | { form: 'cut'; payload: string; arrived: number; sent: number; newer: boolean }
  /** More than one character was changed. */
  | { form: 'damaged'; payload: string; newer: boolean };

const isNewer = (given: string): boolean => /^c[2-9]/.test(given);

/** The payload whose head was changed in one of its digits, and nothing else. */
function behindBadHead(given: string): string | null {
  const { sum } = headOf(given);
  const ends = [given.length, given.length - 1];
  const sums = given.slice(5, headLength);
  for (const end of ends) {
    const payload = given.slice(headLength, end);
    const own = checksum(payload);
    const digits = toDigits(own, 6);
    const wrong = [...digits].filter((digit, at) => digit !== sums.charAt(at)).length;
    const isRightLength = headOf(given).length === payload.length;
    if (sum === own || (wrong === 1 && isRightLength)) return payload;
  }
  return null;
}

/**
 * Reads one fragment as far as it goes, of this version or a newer one that begins alike.
 *
 * @returns null where it is no case, or where not even its head arrived
 */
export function readForm({ all, own }: Candidate): Arrived | null {
  if (!/^c[1-9]/.test(all) || all.length <= headLength) return null;
  const newer = isNewer(all);
  const { length, sum } = headOf(all);
  const payload = length === null ? '' : all.slice(headLength, headLength + length);
  if (length !== null && length <= longestInput && payload.length === length && sum === checksum(payload))
    return { form: 'whole', payload, mended: false, newer };
  if (own.length > longestInput) return null;
  const badHead = behindBadHead(own);
  if (badHead !== null) return { form: 'whole', payload: badHead, mended: true, newer };
  if (length === null || sum === null || length > longestInput)
    return { form: 'damaged', payload: own.slice(headLength), newer };
  // A lost character moves its last letter to the place of the last one; one that was added moves it behind that.
  const given = own.slice(headLength);
  for (const body of [given.slice(0, length), given.replace(/z$/, ''), given.slice(0, length + 1)]) {
    const mended = mendPayload(body, length, sum);
    if (mended !== null) return { form: 'whole', payload: mended, mended: true, newer };
  }
  if (given.length < length)
    return { form: 'cut', payload: given, arrived: own.length, sent: headLength + length + 1, newer };
  return { form: 'damaged', payload: given.slice(0, length), newer };
}
