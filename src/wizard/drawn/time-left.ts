/**
 * What is left until an instant, as "4:12"; null when it has come.
 *
 * @param endsAt and `now` in ms since the epoch
 */
export function timeLeft(endsAt: number, now: number): string | null {
  const seconds = Math.ceil((endsAt - now) / 1000);
  if (seconds <= 0) return null;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * Whether an instant can be the end of a wait: whatever a link claims, no wait that has begun ends later than its whole length from now.
 *
 * @param endsAt and `now` in ms since the epoch
 */
export const isSaneEnd = (endsAt: number, now: number, waitMs: number): boolean =>
  endsAt > 0 && endsAt - now <= waitMs;
