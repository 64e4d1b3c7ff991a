import { oldestJoinable } from '#diagnosis/findings/joinable-version.ts';
import type { SaidVersion, Version } from '../../answers/version.ts';
import { isOlder } from '../../answers/version.ts';

/** The oldest SPS that joins from its own side. Source: SPS administration guide, "Using SPS with SPP". */
const oldestSps = { major: 6, minor: 0 } as const;

/** What can be said of the versions of SPS and SPP. */
export type VersionMatch =
  /** `same-as-typed`: at least one was said without its patch. `minimum-pair`: SPP 2.x, whose numbers cannot match those of SPS. */
  | {
      verdict: 'same' | 'same-as-typed' | 'patch-differs' | 'differs' | 'lts-with-feature' | 'minimum-pair';
    }
  | { verdict: 'too-old'; which: 'sps' | 'spp' }
  | { verdict: 'unreadable'; which: 'sps' | 'spp' };

/** Releases x.0 are long-term support, the others feature releases; SPP 2.x has none. */
const isLts = ({ major, minor }: Version): boolean => minor === 0 && major >= 6;

function compare(sps: Version, spp: Version): VersionMatch {
  // SPP 2.7 to 2.11 were the partners of SPS 6.0 to 6.2: their numbers never matched.
  if (spp.major === oldestJoinable.major && sps.major === 6 && sps.minor <= 2)
    return { verdict: 'minimum-pair' };
  if (sps.major !== spp.major || sps.minor !== spp.minor)
    return { verdict: isLts(sps) === isLts(spp) ? 'differs' : 'lts-with-feature' };
  if (sps.patch === null || spp.patch === null) return { verdict: 'same-as-typed' };
  return { verdict: sps.patch === spp.patch ? 'same' : 'patch-differs' };
}

/**
 * Compares SPS's version, as typed, with SPP's, as it says itself or as typed.
 *
 * The guides want both to match exactly and long-term support never mixed with feature releases. A patch that was not said is not known,
 * and never taken for the same.
 *
 * @param sps and `spp` null where nobody said it
 * @returns null where there is nothing to say
 */
export function versionMatch(sps: SaidVersion | null, spp: SaidVersion | null): VersionMatch | null {
  const said = { sps: sps?.version, spp: spp?.version };
  for (const which of ['sps', 'spp'] as const)
    if (said[which] === null) return { verdict: 'unreadable', which };
  if (said.spp && isOlder(said.spp, oldestJoinable)) return { verdict: 'too-old', which: 'spp' };
  if (said.sps && isOlder(said.sps, oldestSps)) return { verdict: 'too-old', which: 'sps' };
  return said.sps && said.spp ? compare(said.sps, said.spp) : null;
}

/**
 * Whether a pair can run Sessions-initiated workflows: SPP 2.8 and later, with SPS 6.2 and later or 6.0.2 and later of the 6.0.x branch,
 * but not 6.1.x.
 *
 * Source: SPS administration guide, "Using SPS with SPP". @returns null where the versions do not say so
 */
export function isForSessionsInitiated(
  { version: left }: SaidVersion,
  { version: right }: SaidVersion,
): boolean | null {
  if (left === null || right === null) return null;
  if (isOlder(right, { major: 2, minor: 8 }) || isOlder(left, oldestSps)) return false;
  if (!isOlder(left, { major: 6, minor: 2 })) return true;
  if (left.minor === 1) return false;
  return left.patch === null ? null : left.patch >= 2;
}

/** Whether the guides' condition is known to hold. */
export const isExactMatch = (match: VersionMatch | null): boolean => match?.verdict === 'same';

/** Whether it is known not to hold. */
export const isMismatch = (match: VersionMatch | null): boolean =>
  match !== null && ['patch-differs', 'differs', 'lts-with-feature', 'too-old'].includes(match.verdict);
