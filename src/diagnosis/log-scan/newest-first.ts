import type { ScanHit, ScanPlace } from './scan-result.ts';

/** An error of a log with the place that tells the newest of it. */
export interface NewestReport {
  hit: ScanHit;
  place: ScanPlace;
}

/** Date and time near the beginning of a line, as ISO 8601 orders them: in figures that sort as the instants do. */
const stamp = /^.{0,60}?(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)/gm;

const startOf = ({ at }: ScanPlace): number => at[0]?.[0] ?? 0;

/** The last time before a report's deciding words; null where none stands there. One log writes all in one time zone. */
function timeOf(place: ScanPlace): string | null {
  const { text, from } = place.excerpt;
  const lineEnd = text.indexOf('\n', startOf(place) - from);
  const before = text.slice(0, lineEnd < 0 ? text.length : lineEnd);
  const found = [...before.matchAll(stamp)].at(-1);
  return found === undefined
    ? null
    : found
        .slice(1)
        .map((part) => part.replace(',', '.'))
        .join('-');
}

/**
 * The errors of a log, the newest first: by the times in it where all of them have one (some tools export the newest line first), else by
 * their places, the last being the newest. Of an error that stands in several places, only the first and the last are known.
 */
export function newestFirst(hits: readonly ScanHit[]): NewestReport[] {
  const places = hits.flatMap((hit) =>
    [hit, hit.last ?? hit].map((place) => ({ hit, place, time: timeOf(place) })),
  );
  const areDated = places.every(({ time }) => time !== null);
  const byTime = (one: string | null, other: string | null): number =>
    !areDated || one === other ? 0 : (one ?? '') < (other ?? '') ? 1 : -1;
  const inOrder = places.toSorted((a, b) => byTime(a.time, b.time) || startOf(b.place) - startOf(a.place));
  return inOrder.filter(({ hit }, at) => inOrder.findIndex((other) => other.hit === hit) === at);
}
