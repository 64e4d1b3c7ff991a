import { withAddressKept } from './answers.ts';
import { answersFromFragment, fragmentOf, readLink } from './link.ts';
import { holdsCase } from './holds-case.ts';
import { mayComeIn } from './sayings.ts';
import { trimEnd } from './trim-end.ts';

/** The parts of an address as the browser's location has them: `pathname`, `search` with `?`, `hash` with `#`. */
export interface Place {
  pathname: string;
  search: string;
  hash: string;
}

/** What stays in the query on every link: how the wizard is shown, and nothing of the case. */
const kept = ['embed', 'theme', 'brand', 'radius', 'font', 'from'];

/** The query with only what stays, `?` included. */
export function keptSearch(search: string): string {
  const given = new URLSearchParams(search);
  const parts = kept.flatMap((name) => {
    const value = given.get(name);
    if (value === null || !mayComeIn(value)) return [];
    return [value === '' ? name : `${name}=${encodeURIComponent(value)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A `#` as mail scanners write it: encoded once, or over and over. */
const scannedSign = /%(?:25)*23/;

/** Signs that nobody sees or means, as the address bar encodes them: zero-width ones, spaces, quotation marks. No path of ours has any. */
const unseen =
  /%(?:25)*(?:E2%(?:25)*80%(?:25)*(?:8[B-F]|A[89A-F])|E2%(?:25)*81%(?:25)*A\d|EF%(?:25)*BB%(?:25)*BF|C2%(?:25)*A[0D]|20|22|3C|3E|0[9AD])/gi;

/** The parts of an address, with a `#` that a mail scanner wrote as `%23` or `%2523` read as one, and its path without signs that nobody sees. */
function parted(place: Place): Place {
  const whole = `${place.pathname}${place.search}`;
  const cut = scannedSign.exec(whole);
  const before = cut === null ? whole : whole.slice(0, cut.index);
  const hash = place.hash === '' && cut !== null ? whole.slice(cut.index + cut[0].length) : place.hash;
  const question = before.indexOf('?');
  return {
    pathname: (question === -1 ? before : before.slice(0, question)).replaceAll(unseen, ''),
    search: question === -1 ? '' : before.slice(question),
    hash,
  };
}

/** Whether a link holds an answer that is refused for the characters in it. A shared case has its own reader. */
export function holdsRefused(place: Place): boolean {
  const { search, hash } = parted(place);
  return readLink(search.replace(/^\?/, '')).refused || (!holdsCase(hash) && readLink(hash).refused);
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
  const { pathname, search, hash } = parted(place);
  const mended = { pathname: trimEnd(pathname, `.,;:!?)]>'"`), search: keptSearch(search) };
  if (holdsCase(hash)) return { ...mended, hash: `#${hash.replace(/^#/, '')}` };
  const { address, error } = answersFromFragment(search.replace(/^\?/, ''));
  const entries = { ...(address !== undefined && { address }), ...(error !== undefined && { error }) };
  const answers = { ...entries, ...answersFromFragment(hash) };
  return { ...mended, hash: fragmentOf(withAddressKept(answers, keep)) };
}
