import { arrivingAddress } from '../answers/address-to-keep.ts';
import type { Place } from '../answers/mend-entry.ts';
import { holdsRefused, mendEntry } from '../answers/mend-entry.ts';
import { hosting } from './hosting.ts';
import { placeOf, written } from './place-of.ts';

let refused = false;

/** Whether an answer of the link by which the visitor came was refused for the characters in it. */
export const refusedOnArrival = (): boolean => refused;

/**
 * The history's state with a key of this very load where it has none. The router takes every entry without a key for the same one, and
 * would open a page where another was left scrolled. A reload and Back keep the key, and with it their place.
 */
function keyed(state: unknown): unknown {
  const known: object = typeof state === 'object' && state !== null ? state : {};
  return { key: `load-${performance.timeOrigin}`, ...known };
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

/** Reads where in the wizard the browser's address leads, and leaves it there as it should stand. Nothing is looked up, no check starts. */
export function arrive(): Place {
  const hosted = hosting();
  const { pathname, search, hash, href } = location;
  const own = hosted === 'files' && !hash.startsWith('#/') ? placeOfFile() : null;
  const given = own === null ? placeOf({ pathname, search, hash }, hosted) : { pathname: own, search, hash };
  refused = holdsRefused(given);
  const place = mendEntry(given, arrivingAddress);
  const address = written(place, hosted, own === null ? href : firstFile());
  history.replaceState(keyed(history.state), '', address);
  return place;
}
