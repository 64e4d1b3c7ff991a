import type { Reason } from '../../join-errors/reason.ts';
import type { Folded } from '../reading/fold.ts';

/** Words that decide, and for which cause of which entry. */
export interface Decisive {
  start: number;
  end: number;
  entry: number;
  reason: Reason | undefined;
  /** A browser's page, which sets its sentences one behind the other. */
  isPage: boolean;
}

/** Whether two places tell different errors; words that name no cause go with all others of their entry. */
const differ = (one: Decisive, other: Decisive): boolean =>
  one.entry !== other.entry ||
  (one.reason !== undefined && other.reason !== undefined && one.reason !== other.reason);

const longestBetween = 40;
/** What a list has between two of its texts, with the number of the next one; white space is taken out. */
const between = /^(?:\([^()]{1,20}\))?[.')\]}]{0,4}(?:[,;|]|\d{5})(?:\d{5}|[,;|:([{']){0,8}$/;
/** Where the numbers were taken for those of lines, nothing else is left of a table. */
const onlyEnd = /^(?:\([^()]{1,20}\))?\.[')\]}]{0,3}$/;

/**
 * Where texts of different errors follow one another with nothing between them but commas, bars and numbers: in a table of messages or
 * in source code. Nobody meets all of them at once.
 *
 * @param places  of all words that decide for some entry, in the order of the text
 */
export function startsInLists({ low }: Folded, places: readonly Decisive[]): ReadonlySet<number> {
  const starts = new Set<number>();
  places.forEach((place, at) => {
    const next = places[at + 1];
    // A key of JSON is no text of a list.
    if (!next || !differ(place, next) || low.startsWith("':", next.end)) return;
    const isShort = next.start > place.end && next.start - place.end <= longestBetween;
    const words = isShort ? low.slice(place.end, next.start) : '';
    if (!between.test(words) && (place.isPage || next.isPage || !onlyEnd.test(words))) return;
    starts.add(place.start);
    starts.add(next.start);
  });
  return starts;
}
