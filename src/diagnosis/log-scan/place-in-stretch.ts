import type { Match } from '../recognition/recognition.ts';
import { lineFeeds } from './line-feeds.ts';
import type { ScanPlace } from './scan-result.ts';

/** Units of an excerpt before the first deciding word and behind the last, and in all. */
const around = 600;
const mostExcerpt = 6000;

/** A stretch of the text that was read, of which the hits that begin in `[from, to)` count. */
export interface ReadStretch {
  text: string;
  /** Where the stretch begins in the whole. */
  base: number;
  /** The line in which it begins, from 1. */
  line: number;
  from: number;
  to: number;
}

/** The same letters in a string of their own: a slice of a text keeps all of the text in memory. */
const detached = (slice: string): string => slice.split('').join('');

/** Where a match stands in the whole text, with what stands around it. */
export function placeInStretch({ at }: Match, { text, base, line }: ReadStretch): ScanPlace {
  const first = (at[0]?.[0] ?? base) - base;
  const last = (at.at(-1)?.[1] ?? base) - base;
  const wanted = Math.max(0, first - around);
  // From the beginning of a line, so that the key of a secret is seen with it.
  const lineFeed = text.indexOf('\n', wanted);
  const from = wanted > 0 && lineFeed >= 0 && lineFeed < first ? lineFeed + 1 : wanted;
  return {
    at,
    line: line + lineFeeds(text, 0, first),
    excerpt: {
      text: detached(text.slice(from, Math.min(last + around, from + mostExcerpt))),
      from: base + from,
    },
  };
}
