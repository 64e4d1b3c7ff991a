import { endOfLinePrefixes } from '../recognition/reading/strip-line-prefixes.ts';
import type { PartedText } from '../secrets/parted-text.ts';

/** Longest run of units that is passed over as an escape, a tag or a prefix. */
const longestOpening = 256;
/** Units behind an opening that decide where it ends: with a line number, those of the next line. */
export const unitsBehind = 1024;
/** Units before a line that decide whether it begins with a number: those of the line before. */
export const unitsBefore = 1100;

const openings: readonly RegExp[] = [
  /\\+(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[nrt])?/iy,
  /&(?:amp;){0,3}#?[a-z0-9]{1,24};/iy,
  /%(?:25){0,2}(?:0[9ad]|2[0-9a-f]|3[a-f]|5[bcd]|7[bcd])/iy,
  /<\/?(?:[a-z]{1,8}:)?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,200})?\/?>/iy,
  new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]{0,20}[a-z]`, 'iy'),
];

/** A line that begins with a number, behind its line break: the lines around it are looked at. */
const beginsWithNumber = /^\n[ \t]{0,8}\d{1,4}(?:\t| {2})/;

/** Where the line behind a line break goes on behind its prefixes. */
export function endOfPrefixes(text: PartedText, at: number): number {
  const line = text.read(at, at + unitsBehind);
  if (!beginsWithNumber.test(line)) return at + Math.min(endOfLinePrefixes(line, 1), longestOpening);
  const from = Math.max(text.base, at - unitsBefore);
  const around = text.read(from, at + unitsBehind);
  return Math.min(from + endOfLinePrefixes(around, at + 1 - from), at + longestOpening);
}

/** Where an escape, an entity or a tag ends that begins at a place; behind its first unit where none does. */
export function endOfOpening(text: PartedText, at: number): number {
  const opening = text.read(at, at + longestOpening);
  for (const pattern of openings) {
    pattern.lastIndex = 0;
    if (pattern.test(opening)) return at + pattern.lastIndex;
  }
  return at + 1;
}
