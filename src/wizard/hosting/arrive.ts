import { arrivingAddress } from '../check/address-to-keep.ts';
import type { Place } from '../flow/mend-entry.ts';
import { mendEntry } from '../flow/mend-entry.ts';
import { hosting } from './hosting.ts';
import { placeOf, written } from './place-of.ts';

/** Reads where in the wizard the browser's address leads, and leaves it there as it should stand. Nothing is looked up, no check starts. */
export function arrive(): Place {
  const hosted = hosting();
  const { pathname, search, hash, href } = location;
  const place = mendEntry(placeOf({ pathname, search, hash }, hosted), arrivingAddress);
  const address = written(place, hosted, href);
  if (address !== href) history.replaceState(history.state, '', address);
  return place;
}
