import { lowerBound } from './lower-bound.ts';
import type { Place } from '../tokens.ts';

/** How many open braces before a place are looked at, so that hostile nesting costs no more than honest one. */
const mostBraces = 64;

/** The JSON objects of a text, at whatever depth of escaping: pairs of braces, and nothing more is asked of them. */
export interface ObjectsOfText {
  /** Objects that hold `[start, end)`, innermost first, at most 64. */
  around(start: number, end: number): [open: number, close: number][];
  /** The first of these; undefined where there is none. */
  innermost(start: number, end: number): readonly [open: number, close: number] | undefined;
  /** Whether what stands at one place is in an object that does not hold the other. */
  isSealed(place: Place, from: Place): boolean;
}

/** Pairs braces in one pass; what stays open, as where a text is cut off, is no pair. */
export function objectsOfText(low: string): ObjectsOfText {
  const pairs: [number, number][] = [];
  const stack: number[] = [];
  for (let i = 0; i < low.length; i++) {
    const unit = low.charCodeAt(i);
    if (unit === 0x7b) stack.push(i);
    else if (unit === 0x7d) {
      const open = stack.pop();
      if (open !== undefined) pairs.push([open, i + 1]);
    }
  }
  pairs.sort((a, b) => a[0] - b[0]);
  const opens = pairs.map(([open]) => open);
  const innermost: ObjectsOfText['innermost'] = (start, end) => {
    const last = lowerBound(opens, start + 1) - 1;
    for (let i = last; i >= 0 && last - i < mostBraces; i--) {
      const pair = pairs[i];
      if (pair && pair[1] >= end) return pair;
    }
    return undefined;
  };
  return {
    innermost,
    isSealed(place, from) {
      const own = innermost(place.start, place.end);
      return own !== undefined && !(own[0] <= from.start && own[1] >= from.end);
    },
    around(start, end) {
      const found: [number, number][] = [];
      const last = lowerBound(opens, start + 1) - 1;
      for (let i = last; i >= 0 && last - i < mostBraces; i--) {
        const pair = pairs[i];
        if (pair && pair[1] >= end) found.push(pair);
      }
      return found;
    },
  };
}
