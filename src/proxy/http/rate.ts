/** How many dials somebody has: at once, and per minute after that. */
export interface Rate {
  burst: number;
  perMinute: number;
}

/** Most clients or targets that are remembered; the one not seen for longest is forgotten first. */
export const maxRemembered = 10_000;

/** Whole seconds, at least one, until so many dials have come back. */
export const secondsFor = (dials: number, { perMinute }: Rate): number =>
  Math.max(1, Math.ceil((dials * 60) / perMinute));
