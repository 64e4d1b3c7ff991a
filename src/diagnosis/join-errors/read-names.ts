import type { Folded } from './reading/fold.ts';
import { gap } from './reading/fold.ts';

/** Most names that are taken from one list; a certificate with more is read live. */
const mostNames = 100;
const nameUnit = /[\p{L}\p{N}._*:-]/u;
const longestName = 255;

/**
 * Reads the names in `'Y'`, `u'Y'` or `either of 'A', 'B'`, as Python prints what a certificate offers.
 *
 * A name that the end of the text cuts off is left out: half a name is another name.
 */
export function readNames(folded: Folded, start: number): { values: string[]; end: number } {
  const { low, text, gaps } = folded;
  const values: string[] = [];
  let at = low.startsWith('eitherof', start) ? start + 'eitherof'.length : start;
  let end = at;
  while (values.length < mostNames) {
    if (low.charAt(at) === 'u' && low.charAt(at + 1) === "'") at++;
    const quoted = low.charAt(at) === "'";
    if (quoted) at++;
    const from = at;
    while (at < low.length && at - from < longestName && nameUnit.test(low.charAt(at))) {
      // Without quotes only white space tells where a name ends.
      if (!quoted && at > from && gaps[at] !== gap.none) break;
      at++;
    }
    const closed = quoted ? low.charAt(at) === "'" : at < low.length;
    if (closed && at > from) values.push(text.slice(from, at).replace(quoted ? /^$/ : /\.+$/, ''));
    if (closed || at > from) end = closed && quoted ? at + 1 : at;
    if (!closed || !quoted || !/^,u?'/.test(low.slice(end, end + 3))) break;
    at = end + 1;
  }
  return { values, end };
}
