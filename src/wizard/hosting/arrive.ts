import { arrivingAddress } from '../answers/address-to-keep.ts';
import type { Place } from '../answers/mend-entry.ts';
import { holdsRefused, mendEntry } from '../answers/mend-entry.ts';
import { holdsCase } from '../answers/holds-case.ts';
import { hosting } from './hosting.ts';
import { backFromSignIn } from './return-place.ts';
import { placeOf, written } from './place-of.ts';

let arrivals = 0;
/** Keys of arrivals at which something was refused; the first one is `first`, for a frame has no key of ours. */
const refusedAt = new Set<unknown>();

/**
 * Whether an answer of the link by which somebody arrived was refused for the characters in it.
 *
 * @param key of the arrival in the router, or `first`
 */
export const refusedOnArrival = (key: string): boolean => refusedAt.has(key);

/**
 * The history's state with a key of this very arrival where it has none. The router takes every entry without a key for the same one: it
 * would open a page where another was left scrolled, and keep what was typed of another address. A reload and Back keep the key, and with it
 * their place.
 */
function keyed(state: unknown): { key: unknown } {
  const known: object = typeof state === 'object' && state !== null ? state : {};
  arrivals += 1;
  return { key: `load-${performance.timeOrigin}-${arrivals}`, ...known };
}

/** Plain files have a page for each address of the wizard, which says where it stands; null on the first one. */
const placeOfFile = (): string | null => document.querySelector('base')?.dataset['place'] ?? null;

/** The address of the first of the plain files, under which all others are found from now on. */
function firstFile(): string {
  const base = document.querySelector('base');
  // In full, for the page's own address, which it is relative to, is about to change.
  if (base !== null) base.href = document.baseURI;
  return document.baseURI;
}

/** Where what is told apart on arrival lies: paths under that from which everything is served. */
export interface Doors {
  home: string;
  /** Where a case is read: the only page that can, so that its fragment leads there from any other. */
  case: string;
}

/** Reads where in the wizard the browser's address leads, and leaves it there as it should stand. Nothing is looked up, no check starts. */
export function arrive(doors: Doors): Place {
  const hosted = hosting();
  const { pathname, search, hash, href } = location;
  const own = hosted === 'files' && !hash.startsWith('#/') ? placeOfFile() : null;
  const came = own === null ? placeOf({ pathname, search, hash }, hosted) : { pathname: own, search, hash };
  const given = backFromSignIn(came, doors.home, Date.now());
  const state = keyed(history.state);
  if (holdsRefused(given)) refusedAt.add(arrivals <= 1 ? 'first' : state.key);
  const mended = mendEntry(given, arrivingAddress);
  const place = holdsCase(mended.hash) ? { ...mended, pathname: doors.case } : mended;
  const address = written(place, hosted, own === null ? href : firstFile());
  history.replaceState(state, '', address);
  return place;
}

/** An address that was typed or followed while this page is open: its entry of the history is not one of the router's. */
export const isNewArrival = (): boolean => history.state === null;
