const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as people write it, "4 May 2028", in UTC. @param at milliseconds since the epoch */
export const formatDay = (at: number): string => format.format(at);
