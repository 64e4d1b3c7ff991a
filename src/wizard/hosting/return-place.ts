import * as z from 'zod/mini';
import type { Place } from '../answers/mend-entry.ts';

const key = 'sps-join-wizard.return-place';

/** Signing in again takes minutes; what comes back later is another visit. */
const longestAwayMs = 60 * 60_000;

const kept = z.object({ at: z.number(), pathname: z.string(), search: z.string(), hash: z.string() });

let signedOut = false;

/** What the last answer of this server's address said: a sign-on stood before it, or the server itself answered. */
export const tellSignedOut = (is: boolean): void => {
  signedOut = is;
};

/** Storage may be switched off or full: then signing in loses the fragment, as it does everywhere else. */
function attempt<Value>(access: () => Value): Value | null {
  try {
    return access();
  } catch {
    return null;
  }
}

/**
 * Keeps where somebody is in this tab until they are back from signing in: an identity provider sends them back without their fragment, and
 * with it goes the case, or all answers. Only where a sign-on was met. It never leaves the tab.
 *
 * @param now ms since the epoch
 */
export function keepForReturn({ pathname, search, hash }: Place, now: number): void {
  if (!signedOut || hash === '') return;
  attempt(() => sessionStorage.setItem(key, JSON.stringify({ at: now, pathname, search, hash })));
}

/** Whether a place is where a sign-on would send somebody back to: the same page, or the wizard's first one, without a fragment. */
const leadsBack = (place: Place, left: Place, home: string): boolean =>
  place.hash === '' && (place.pathname === left.pathname || place.pathname === home);

/**
 * The place that was kept, for whoever comes back from signing in; the one given for everybody else. What was kept is gone then, whichever it
 * is.
 *
 * @param home the path of the wizard's first page
 * @param now  ms since the epoch
 */
export function backFromSignIn(place: Place, home: string, now: number): Place {
  const left = attempt(() => {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text === null ? null : kept.safeParse(JSON.parse(text));
  });
  if (left?.success !== true) return place;
  const { at, ...before } = left.data;
  const isRecent = now >= at && now - at < longestAwayMs;
  return isRecent && leadsBack(place, before, home) ? before : place;
}

/** Forgets it: somebody starts again. */
export const forgetReturn = (): void => {
  attempt(() => sessionStorage.removeItem(key));
};
