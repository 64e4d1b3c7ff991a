import { kindOf, kinds, longestReading, readAs } from './unit-kinds.ts';
import type { View } from './view.ts';
import { textOf } from './view.ts';

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

/** Takes out white space and invisible characters, folds quotes, and keeps the way back to the original. */
export function fold(view: View): Folded {
  const { units } = view;
  let size = units.length;
  for (const unit of units)
    if (unit > 0x7f && (readAs.get(unit)?.length ?? 1) > 1) size += longestReading - 1;
  const out = new Uint16Array(size);
  const from = new Uint32Array(size);
  const to = new Uint32Array(size);
  const gaps = new Uint8Array(size + 1);
  let length = 0;
  let pending: number = gap.none;
  const put = (unit: number, i: number) => {
    out[length] = unit;
    from[length] = view.from[i] ?? 0;
    to[length] = view.to[i] ?? 0;
    gaps[length] = pending;
    pending = gap.none;
    length++;
  };
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? 0;
    const kind = kindOf[unit];
    if (kind === kinds.white) pending = Math.max(pending, gap.space);
    else if (kind === kinds.lineBreak) pending = gap.lineBreak;
    else if (kind === kinds.quote) {
      // Doubled and nested quotes say no more than one does.
      if (length > 0 && out[length - 1] === quote) to[length - 1] = view.to[i] ?? 0;
      else put(quote, i);
    } else if (kind === kinds.plain) {
      const reading = unit > 0x7f ? readAs.get(unit) : undefined;
      if (reading === undefined) put(unit, i);
      else for (let k = 0; k < reading.length; k++) put(reading.charCodeAt(k), i);
    }
  }
  gaps[length] = pending;
  const text = textOf(out, 0, length);
  return { text, low: lowerCase(text), from, to, gaps };
}
