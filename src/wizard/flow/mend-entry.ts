import { answersFromFragment, fragmentOf } from './answers.ts';
import { holdsCase } from './holds-case.ts';
import { trimEnd } from './trim-end.ts';

/** The parts of an address as the browser's location has them: `pathname`, `search` with `?`, `hash` with `#`. */
export interface Place {
  pathname: string;
  search: string;
  hash: string;
}

/** What stays in the query on every link: how the wizard is shown, and nothing of the case. */
const kept = ['embed', 'theme'];

/** The query with only what stays, `?` included. */
export function keptSearch(search: string): string {
  const given = new URLSearchParams(search);
  const parts = kept.flatMap((name) => {
    const value = given.get(name);
    if (value === null) return [];
    return [value === '' ? name : `${name}=${encodeURIComponent(value)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/**
 * The address as it should stand in the address bar: what came as `?address=` or `?error=` is moved into the fragment, a `#`
 * that a mail scanner wrote as `%23` is one again, and punctuation that ended a sentence is taken off.
 *
 * A fragment that holds a shared case stays as it came: its own reader knows what happens to such links. It only moves text. Nothing is looked up, and no check starts.
 *
 * @param keep what of an address that came with a link may stay; a password may not
 */
export function mendEntry(place: Place, keep: (given: string) => string): Place {
  const whole = `${place.pathname}${place.search}`;
  const cut = whole.indexOf('%23');
  const before = cut === -1 ? whole : whole.slice(0, cut);
  const fragment = place.hash === '' && cut !== -1 ? whole.slice(cut + 3) : place.hash;
  const question = before.indexOf('?');
  const pathname = question === -1 ? before : before.slice(0, question);
  const search = question === -1 ? '' : before.slice(question);
  const mended = { pathname: trimEnd(pathname, `.,;:!?)]>'"`), search: keptSearch(search) };
  if (holdsCase(fragment)) return { ...mended, hash: `#${fragment.replace(/^#/, '')}` };
  const entered = answersFromFragment(search.replace(/^\?/, ''));
  const entries = {
    ...(entered.address !== undefined && { address: entered.address }),
    ...(entered.error !== undefined && { error: entered.error }),
  };
  const answers = { ...entries, ...answersFromFragment(fragment) };
  return {
    ...mended,
    hash: fragmentOf(
      answers.address === undefined ? answers : { ...answers, address: keep(answers.address) },
    ),
  };
}
