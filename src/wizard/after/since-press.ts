const msPerMinute = 60_000;

/** A join that takes longer ends with an error. Source: the vendor's page of join errors, "Joining takes too long (more than five minutes)". */
export const longestJoinMs = 5 * msPerMinute;

/** A press that lies further back says nothing of a join that still runs. */
const longestAgoMs = 24 * 60 * msPerMinute;

/**
 * How long ago Join was pressed, in ms; null where it was not said, and where what was said cannot be: a link may claim any instant.
 *
 * @param pressedAt the answer of that name
 * @param now in ms since the epoch
 */
export function sincePress(pressedAt: number | undefined, now: number): number | null {
  if (pressedAt === undefined) return null;
  const ago = now - pressedAt;
  return ago >= 0 && ago <= longestAgoMs ? ago : null;
}
