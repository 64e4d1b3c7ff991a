/** `UTC+05:30`. @param minutes to the east of UTC */
export function offsetWords(minutes: number): string {
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return size === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${hours}:${rest}`;
}

const msPerMinute = 60_000;

/** Date and time of day at a place so many minutes to the east of UTC, as the reader's system writes them. */
export const timeThere = (at: number, minutes: number): string =>
  `${new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
    Math.min(Math.max(at + minutes * msPerMinute, -8.64e15), 8.64e15),
  )} (${offsetWords(minutes)})`;

/** How far this browser is from UTC at an instant, in minutes to the east. */
export const offsetHere = (at: number): number => -new Date(at).getTimezoneOffset();
