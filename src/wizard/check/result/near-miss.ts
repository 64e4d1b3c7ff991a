import type { DatedCheck } from '#diagnosis/diagnose.ts';

/** An address of this tab's memory that was an SPP, one slip of the fingers away from another. */
export interface NearMiss {
  host: string;
  /** Ms since the epoch. */
  checkedAt: number;
}

/** Whether one letter put in, left out, changed, or swapped with its neighbour turns one text into the other. */
export function isOneSlipAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  const swapped = left.length === 2 && left[0] === right[1] && left[1] === right[0];
  return (left.length <= 1 && right.length <= 1) || swapped;
}

const wasSpp = ({ checked }: DatedCheck): boolean =>
  checked.facts.endpoints.some(({ status }) => status.outcome === 'observed' && status.fact.kind === 'spp');

/**
 * The addresses that may have been meant: those that this tab saw an SPP at, one slip away. Nothing is guessed, and nothing is
 * looked up for it. Empty where the address itself is an SPP.
 */
export function nearMisses(check: DatedCheck, remembered: readonly DatedCheck[]): NearMiss[] {
  if (wasSpp(check)) return [];
  const { host } = check.checked.address;
  return remembered.flatMap((other) => {
    const known = other.checked.address.host;
    return wasSpp(other) && isOneSlipAway(host, known) ? [{ host: known, checkedAt: other.checkedAt }] : [];
  });
}
