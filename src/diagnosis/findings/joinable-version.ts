/**
 * The oldest SPP that SPS can be joined to from its own side: 2.7, with SPS 6.0.
 *
 * Source: SPS administration guide, "Using SPS with SPP".
 */
export const oldestJoinable = { major: 2, minor: 7 } as const;

/** Whether a version is too old for that. @returns null where it is not one, so that nobody knows */
export function isTooOldToJoin(version: string): boolean | null {
  const [, major, minor] = /^(\d{1,3})\.(\d{1,3})(?:\.\d+)*$/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return null;
  const { major: oldest, minor: least } = oldestJoinable;
  return Number(major) < oldest || (Number(major) === oldest && Number(minor) < least);
}
