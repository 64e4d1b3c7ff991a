import * as z from 'zod/mini';

const key = 'sps-join-wizard.places';

/** How many places of the history are known; the oldest go first. A history is rarely walked further back. */
const maxKnown = 200;

/** The places of this tab's history by the router's keys: those since one last started again, and those that were left by it. */
const places = z.object({ here: z.array(z.string()), left: z.array(z.string()) });
type Places = z.infer<typeof places>;

const none: Places = { here: [], left: [] };

/** Where the browser does not let us store anything they are known as long as the page. */
let unstored = none;

function read(): Places {
  try {
    const parsed = places.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : none;
  } catch {
    return unstored;
  }
}

function write(next: Places): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(next));
  } catch {
    unstored = next;
  }
}

/** What the router calls the first place of a frame, at every load: it tells none from another. */
const nameless = 'default';

/** Writes down that somebody has come to a place. */
export function notePlace(place: string): void {
  if (place === nameless) return;
  const { here, left } = read();
  if (here.at(-1) === place || left.includes(place)) return;
  write({ here: [...here.filter((one) => one !== place), place].slice(-maxKnown), left });
}

/** Start again: what every place so far holds is of before. No page can take entries out of the browser's history. */
export function leavePlaces(): void {
  const { here, left } = read();
  write({ here: [], left: [...left, ...here].slice(-maxKnown) });
}

/** Whether a place was left by starting again, so that Back shows nothing of what it held. */
export const isLeft = (place: string): boolean => read().left.includes(place);
