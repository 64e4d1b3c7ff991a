import { readCodeKey } from './code-key.ts';
import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

const digit = /\d/;
/** A page copied without its line breaks runs a number and the next label together. */
const labelBehind = /(?:url|uri|status|message|innererror|response|http)/y;
/** Written behind a number, apart or not, these make it an amount. */
const unitOfMeasure =
  /^(?:[mµn]?s|m?sec|secs|(?:milli|micro|nano)?seconds?|minutes?|min|hours?|h|days?|[kmg]i?b|b|bytes?|kbytes|octets|times|x|rows?|records?|errors|warnings|failures|events|messages|items|files|users|requests|lines|eur|usd|chf|gbp|huf|percent)$/;
const longestUnit = 12;
/** Of scripts that put white space between words: a number may well run into Chinese or Japanese. */
const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether a unit of measure stands at `start`; mail breaks lines inside words too. */
function isUnitAt({ low, text, gaps }: Folded, start: number): boolean {
  // A line that begins with a capital among small letters begins something new.
  const isCapital = (at: number) => text.charAt(at) !== low.charAt(at);
  if (gaps[start] === gap.lineBreak && isCapital(start) && !isCapital(start + 1)) return false;
  // A single letter on the next line is no unit: a list may begin there.
  const shortest = gaps[start] === gap.lineBreak ? 2 : 1;
  for (let end = start + 1; end - start <= longestUnit; end++) {
    const goesOn = letter.test(low.charAt(end)) && gaps[end] !== gap.space;
    if (goesOn && gaps[end] === gap.none) continue;
    if (end - start >= shortest && unitOfMeasure.test(low.slice(start, end))) return true;
    if (!goesOn) return false;
  }
  return false;
}

/** Whether what stands behind a number makes it part of something longer, or an amount. */
function goesOnBehind(folded: Folded, end: number): boolean {
  const { low, gaps } = folded;
  const next = low.charAt(end);
  if (letter.test(next) || next === '_') {
    if (isUnitAt(folded, end)) return true;
    if (gaps[end] !== gap.none) return false;
    labelBehind.lastIndex = end;
    return !labelBehind.test(low);
  }
  if (gaps[end] !== gap.none) return false;
  // A decimal, a range, a number of a telephone; a share of something.
  if (digit.test(next) || next === '%') return true;
  const behind = gaps[end + 1] ?? gap.space;
  return (
    digit.test(low.charAt(end + 1)) &&
    ((/[.,]/.test(next) && behind === gap.none) || (next === '-' && behind !== gap.space))
  );
}

/** A line of its own above the URL of a request of the join needs no key. */
function standsAbovePath({ low, gaps }: Folded, start: number, end: number): boolean {
  const isLine = (start === 0 || gaps[start] === gap.lineBreak) && gaps[end] === gap.lineBreak;
  return (
    isLine && /^url:https?:\/\/[^'<>]{1,120}(?:sessionmodules|psmvalidation)/.test(low.slice(end, end + 180))
  );
}

/**
 * Reads the error code at `start`, with the key before it; undefined where the number is an ordinary one.
 *
 * @param length  of the number
 */
export function readCode(
  folded: Folded,
  start: number,
  length: number,
): { start: number; end: number } | undefined {
  const { low, gaps } = folded;
  const end = start + length;
  if (goesOnBehind(folded, end)) return undefined;
  if (digit.test(low.charAt(start - 1)) && gaps[start] === gap.none) return undefined;
  const from = readCodeKey(folded, start) ?? (standsAbovePath(folded, start, end) ? start : undefined);
  return from === undefined ? undefined : { start: from, end };
}

const number = /\d{5}(?!\d)/g;

/** All codes of five digits with their keys, whatever they mean. */
export const readCodes = (folded: Folded): { start: number; end: number; code: number }[] =>
  Array.from(folded.low.matchAll(number)).flatMap(({ 0: digits, index }) => {
    const place = readCode(folded, index, digits.length);
    return place ? [{ ...place, code: Number(digits) }] : [];
  });
