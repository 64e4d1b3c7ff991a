import { endOfLinePrefixes } from '../recognition/reading/strip-line-prefixes.ts';
import type { PartedText } from '../secrets/parted-text.ts';
import { ReadingWindow } from './reading-window.ts';

/** Longest run of units that is passed over as an escape, a tag or a prefix. */
const longestOpening = 256;
/** Units behind an opening that decide where it ends: with a line number, those of the next line. */
export const unitsBehind = 1024;
/** Units before a line that decide whether it begins with a number: those of the line before. */
export const unitsBefore = 1100;

/** What begins with a sign is passed over if it has this form. */
const openings = new Map<number, RegExp>(
  (
    [
      ['\\', /\\{1,256}(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[nrt])?/iy],
      ['&', /&(?:amp;){0,3}#?[a-z0-9]{1,24};/iy],
      ['%', /%(?:25){0,2}(?:0[9ad]|2[0-9a-f]|3[a-f]|5[bcd]|7[bcd])/iy],
      ['<', /<\/?(?:[a-z]{1,8}:)?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,200})?\/?>/iy],
      ['\u001b', new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]{0,20}[a-z]`, 'iy')],
    ] as const
  ).map(([sign, form]) => [sign.charCodeAt(0), form]),
);

/** A line that begins with a number: the lines around it are looked at. */
const beginsWithNumber = /[ \t]{0,8}\d{1,4}(?:\t| {2})/y;

/** Passes over what looks like letters of a text and is none. Where it ends depends on no more than the units around it. */
export class OpeningPasser {
  readonly #window = new ReadingWindow();

  /** Where the line behind a line break goes on behind its prefixes. */
  endOfPrefixes(whole: PartedText, lineBreak: number): number {
    const line = lineBreak + 1;
    let { text, from } = this.#window.around(whole, lineBreak, lineBreak + unitsBehind);
    beginsWithNumber.lastIndex = line - from;
    if (beginsWithNumber.test(text))
      ({ text, from } = this.#window.around(whole, lineBreak - unitsBefore, lineBreak + unitsBehind));
    return Math.min(from + endOfLinePrefixes(text, line - from), lineBreak + longestOpening);
  }

  /** Where an escape, an entity or a tag ends that begins with a sign; behind the sign where none does. */
  endOfOpening(whole: PartedText, at: number, sign: number): number {
    const form = openings.get(sign);
    if (form === undefined) return at + 1;
    const { text, from } = this.#window.around(whole, at, at + unitsBehind);
    form.lastIndex = at - from;
    return form.test(text) ? Math.min(from + form.lastIndex, at + longestOpening) : at + 1;
  }
}
