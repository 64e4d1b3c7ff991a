import type { Place } from '../answers/mend-entry.ts';
import type { Hosting } from './hosting.ts';

/** The parts of an address of ours, from its pathname on. */
function cut(whole: string): Place {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(whole) ?? [];
  return { pathname, search, hash };
}

/**
 * Where in the wizard an address leads. Our server answers every path; a file server only that of its file, so there the whole address of
 * the wizard stands behind the `#`, as in `wizard.html#/failed#error=already-joined`. Answers alone (`#error=…`) lead to the start.
 */
export function placeOf({ pathname, search, hash }: Place, hosted: Hosting): Place {
  if (hosted === 'server') return { pathname, search, hash };
  if (!hash.startsWith('#/')) return { pathname: '/', search, hash };
  const place = cut(hash.slice(1));
  return { ...place, search: place.search === '' ? search : place.search };
}

/**
 * The whole address of a place, the other way round. Never one at another origin, whatever the place holds.
 *
 * @param here the page's own address, of which everything stays that is not the place
 */
export function written({ pathname, search, hash }: Place, hosted: Hosting, here: string): string {
  const address = new URL(here);
  address.search = hosted === 'server' ? search : '';
  if (hosted === 'server') address.pathname = pathname;
  address.hash = hosted === 'server' ? hash : `${pathname}${search}${hash}`;
  return address.href;
}
