import type { Folded } from '../reading/fold.ts';

/** Most names that are taken from one list; a certificate with more is read live. */
const mostNames = 100;
const nameUnit = /[\p{L}\p{N}._*:-]/u;
const longestName = 255;

/**
 * Reads the names in `'Y'`, `u'Y'` or `either of 'A', 'B'`, as Python prints what a certificate offers.
 *
 * A name that the end of the text cuts off is left out: half a name is another name. Undefined where no quote opens a name.
 */
export function readNames(folded: Folded, start: number): { values: string[]; end: number } | undefined {
  const { low, text } = folded;
  const values: string[] = [];
  const isList = low.startsWith('eitherof', start);
  let at = isList ? start + 'eitherof'.length : start;
  let end = at;
  if (at < low.length && !/^[ub]?'/.test(low.slice(at, at + 2))) return undefined;
  while (values.length < mostNames) {
    if (/[ub]/.test(low.charAt(at)) && low.charAt(at + 1) === "'") at++;
    at++;
    const from = at;
    while (at < low.length && at - from < longestName && nameUnit.test(low.charAt(at))) at++;
    // In JSON the next key follows the value like another name.
    if (low.charAt(at) !== "'" || (values.length > 0 && low.charAt(at + 1) === ':')) break;
    // A program that cuts a name says so by dots.
    if (low.endsWith('..', at)) break;
    if (at > from) values.push(text.slice(from, at));
    end = at + 1;
    if (!isList || !/^,[ub]?'/.test(low.slice(end, end + 3))) break;
    at = end + 1;
  }
  return { values, end };
}
