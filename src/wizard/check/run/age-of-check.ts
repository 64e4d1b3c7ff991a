/** From this age on facts are called old, in minutes. */
const agedMinutes = 5;

const msPerMinute = 60_000;

/** How long ago a check was made, where that is long enough to say; null while it is new. Both in ms since the epoch. */
export function ageOfCheck(checkedAt: number, now: number): string | null {
  const minutes = Math.floor((now - checkedAt) / msPerMinute);
  if (minutes < agedMinutes) return null;
  return minutes < 120 ? `${minutes} minutes ago` : `${Math.floor(minutes / 60)} hours ago`;
}
