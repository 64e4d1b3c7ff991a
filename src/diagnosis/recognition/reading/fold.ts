import { kindOf, kinds, longestReading, readAs } from './unit-kinds.ts';
import type { View } from './view.ts';

/** What stood between two units of a folded text before white space was taken out. */
export const gap = { none: 0, space: 1, lineBreak: 2 } as const;

/** A text without white space and invisible characters, all quotes alike and never two in a row. */
export interface Folded {
  /** As it stood, in upper and lower case. */
  text: string;
  /** The same in lower case and of the same length; patterns are matched against this one. */
  low: string;
  /** Unit `i` stands for the original units `from[i]` to `to[i]`. */
  from: Uint32Array;
  to: Uint32Array;
  /** What stood before unit `i` (see `gap`), and one more for the end. */
  gaps: Uint8Array;
}

const quote = 0x27;

/** Lower case unit by unit, so that offsets stay: a letter that would become two stays as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i).toLowerCase();
    kept += unit.length === 1 ? unit : text.charAt(i);
  }
  return kept;
}

/** Units that a text may need once its ligatures are spelled out. */
function sizeOf(text: string): number {
  let size = text.length;
  for (const ligature of text.matchAll(/[\ufb00-\ufb06]/g)) size += longestReading * ligature[0].length;
  return size;
}

/** Units to text; `fromCharCode` takes its units as arguments, and engines limit how many. */
function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += 8192) {
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(i, Math.min(length, i + 8192)));
  }
  return text;
}

/** Takes out white space and invisible characters, folds quotes, and keeps the way back to the original. */
export function fold(view: View): Folded {
  const { text } = view;
  const size = sizeOf(text);
  const out = new Uint16Array(size);
  const from = new Uint32Array(size);
  const to = new Uint32Array(size);
  const gaps = new Uint8Array(size + 1);
  let length = 0;
  let pending: number = gap.none;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf[unit];
    if (kind === kinds.white) {
      if (pending === gap.none) pending = gap.space;
      continue;
    }
    if (kind === kinds.lineBreak) {
      pending = gap.lineBreak;
      continue;
    }
    if (kind === kinds.invisible) continue;
    // Doubled and nested quotes say no more than one does; a mark that ends with a quote ends with the first.
    if (kind === kinds.quote && length > 0 && out[length - 1] === quote) continue;
    const reading = unit > 0x7f ? readAs.get(unit) : undefined;
    const units = reading?.length ?? 1;
    for (let k = 0; k < units; k++) {
      out[length] = kind === kinds.quote ? quote : (reading?.charCodeAt(k) ?? unit);
      from[length] = view.from[i] ?? 0;
      to[length] = view.to[i] ?? 0;
      gaps[length] = pending;
      pending = gap.none;
      length++;
    }
  }
  gaps[length] = pending;
  const folded = textOf(out, length);
  return { text: folded, low: lowerCase(folded), from, to, gaps };
}

/** Letters, digits and marks that are read as they stand. */
const plainWords = /^[ !#-&(-_a-~]*$/;

/** A short text of our own in the folded form, in lower case, without a way back. */
export function foldWords(words: string): string {
  if (plainWords.test(words)) return words.replaceAll(' ', '').toLowerCase();
  let folded = '';
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    const kind = kindOf[unit];
    if (kind === kinds.white || kind === kinds.lineBreak || kind === kinds.invisible) continue;
    if (kind !== kinds.quote) folded += readAs.get(unit) ?? words.charAt(i);
    else if (!folded.endsWith("'")) folded += "'";
  }
  return lowerCase(folded);
}
