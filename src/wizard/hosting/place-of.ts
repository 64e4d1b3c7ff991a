import type { Place } from '../flow/mend-entry.ts';
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

/** The address to show for a place, the other way round. @param file pathname of the file that was opened */
export function written({ pathname, search, hash }: Place, hosted: Hosting, file: string): string {
  const address = `${pathname}${search}${hash}`;
  return hosted === 'server' ? address : `${file}#${address}`;
}
