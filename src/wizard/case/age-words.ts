const units: readonly [name: string, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago an instant was, in its largest whole unit; both in ms since the epoch. A clock may be wrong, and a link may claim anything. */
export function ageWords(at: number, now: number): string {
  const age = now - at;
  if (age < -60_000) return 'in the future, by this clock';
  for (const [name, ms] of units) {
    const count = Math.floor(age / ms);
    if (count >= 1) return `${count} ${name}${count === 1 ? '' : 's'} ago`;
  }
  return 'just now';
}
