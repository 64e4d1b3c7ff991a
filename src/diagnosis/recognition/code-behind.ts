import type { Folded } from './reading/fold.ts';
import { readCode } from './lexicon/read-code.ts';
import type { RequestsOfText } from './named-request.ts';

/** A code farther than this (white space not counted) is another report's. */
const farthest = 600;
const number = /\d{5}(?!\d)/g;

/** The code that SPP gave in a report of which nothing more exact is known, behind the words of the report; undefined where there is none. */
export function codeBehind(folded: Folded, end: number, requests: RequestsOfText): number | undefined {
  for (const { 0: digits, index } of folded.low.slice(end, end + farthest).matchAll(number)) {
    const at = end + index;
    if (requests.apart(end, at)) return undefined;
    if (readCode(folded, at, digits.length)) return Number(digits);
  }
  return undefined;
}
