import { oldestJoinable } from '#diagnosis/findings/joinable-version.ts';

/** What can be said of the versions of SPS and SPP. */
export type VersionMatch =
  | { verdict: 'same' | 'patch-differs' | 'differs' | 'lts-with-feature' | 'too-old' }
  | { verdict: 'unreadable'; which: 'sps' | 'spp' };

interface Version {
  major: number;
  minor: number;
  patch: number | null;
}

/** Reads `8.2`, `8.0.1 LTS`, `6.0.8.1234`; null where there is no version in it. */
function readVersion(text: string): Version | null {
  const found = /^\s*v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?(?:\.\d+)*\s*(?:LTS)?\s*$/i.exec(text);
  if (found === null) return null;
  const [, major, minor, patch] = found;
  return { major: Number(major), minor: Number(minor), patch: patch === undefined ? null : Number(patch) };
}

/** Releases x.0 are long-term support, the others feature releases; SPP 2.x has none. */
const isLts = ({ major, minor }: Version): boolean => minor === 0 && major >= 6;

/**
 * Compares SPS's version, as typed, with SPP's, as it says itself.
 *
 * The guides want both to match exactly and long-term support never mixed with feature releases. SPP 2.7 to 2.9 were the partners of
 * SPS 6.0 to 6.2, so numbers of that time are not compared.
 */
export function versionMatch(sps: string, spp: string): VersionMatch {
  const left = readVersion(sps);
  const right = readVersion(spp);
  if (left === null) return { verdict: 'unreadable', which: 'sps' };
  if (right === null) return { verdict: 'unreadable', which: 'spp' };
  if (
    right.major < oldestJoinable.major ||
    (right.major === oldestJoinable.major && right.minor < oldestJoinable.minor)
  )
    return { verdict: 'too-old' };
  if (right.major === oldestJoinable.major && left.major === 6 && left.minor <= 2)
    return { verdict: 'patch-differs' };
  if (left.major === right.major && left.minor === right.minor)
    return { verdict: left.patch === null || left.patch === right.patch ? 'same' : 'patch-differs' };
  return { verdict: isLts(left) === isLts(right) ? 'differs' : 'lts-with-feature' };
}
