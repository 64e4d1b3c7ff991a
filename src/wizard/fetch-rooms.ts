import { fetchSearch } from './catalogue/use-search.ts';
import { beside, pages } from './pages.ts';

/** What nobody has asked for yet, in the order in which it may be. */
const rooms: (() => Promise<unknown>)[] = [
  pages.failed,
  pages.address,
  pages.resolution,
  pages.symptom,
  pages.catalogue,
  fetchSearch,
  ...Object.values(pages),
  ...Object.values(beside).map(({ Page }) => Page),
];

/** Longest that a room waits for an idle moment, in ms. */
const longestMs = 1500;

const idle = (work: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: longestMs });
  else setTimeout(work, 50);
};

/**
 * Fetches every room while nobody waits, one at a time, so that the wizard works on when its server is switched off. A room that does not
 * come is asked for again when somebody opens it, and says so then.
 */
export function fetchRooms(): void {
  const next = rooms.shift();
  if (next === undefined) return;
  idle(
    () =>
      void next()
        .catch(() => null)
        .then(fetchRooms),
  );
}
