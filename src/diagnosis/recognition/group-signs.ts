import type { SignHit } from './gather-signs.ts';
import { lowerBound } from './lower-bound.ts';
import type { Pattern } from '../join-errors/pattern.ts';
import type { Reason } from '../join-errors/reason.ts';
import type { RequestsOfText } from './named-request.ts';

/** Signs of one entry this close (white space not counted) speak of the same report. */
export const closeBy = 600;
/** Python shows the next exception of a chain this close. */
const inOneTraceback = 3000;
/** Most reports of one entry in one piece of text. */
const mostReports = 2000;

/** The deciding signs of one report. */
export interface DecidingSigns {
  hits: SignHit[];
  start: number;
  end: number;
  /** Where the deciding signs of the report before end, and of the next begin: other signs are looked for in between. */
  after: number;
  before: number;
}

/** Whether two signs may speak of the same error: only browsers tell one error in words of different causes. */
function isSameCause(pattern: Pattern, hits: readonly SignHit[], hit: SignHit): boolean {
  const causeOf = ({ sign }: SignHit): Reason | undefined => ('path' in sign ? undefined : sign.reason);
  const cause = causeOf(hit);
  return (
    pattern.about === 'anything' ||
    cause === undefined ||
    hits.every((other) => causeOf(other) === undefined || causeOf(other) === cause)
  );
}

/** Whether two signs stand in objects beside one another, such as two answers in a log. */
const isInAnotherObject = (last: DecidingSigns, hit: SignHit, requests: RequestsOfText): boolean =>
  requests.isSealed(hit, last.start, last.end) && requests.isSealed(last, hit.start, hit.end);

/** Groups the signs of the deciding part: a code and its sentence are one report, the same sign twice is two, unless Python goes on. */
export function groupSigns(
  pattern: Pattern,
  hits: readonly SignHit[],
  continued: readonly number[],
  requests: RequestsOfText,
): DecidingSigns[] {
  const goesOn = (last: DecidingSigns, hit: SignHit): boolean => {
    const next = continued[lowerBound(continued, last.end)];
    const isLinked = next !== undefined && next < hit.start && hit.start - last.end < inOneTraceback;
    return isLinked && JSON.stringify(last.hits.at(-1)?.slots) === JSON.stringify(hit.slots);
  };
  const groups: DecidingSigns[] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    const belongs =
      last !== undefined &&
      (hit.start < last.end ||
        goesOn(last, hit) ||
        (hit.start - last.end < closeBy &&
          !last.hits.some(({ sign }) => sign === hit.sign) &&
          isSameCause(pattern, last.hits, hit) &&
          !requests.apart(last.start, hit.start) &&
          !isInAnotherObject(last, hit, requests)));
    if (belongs) {
      last.hits.push(hit);
      last.end = Math.max(last.end, hit.end);
    } else if (groups.length < mostReports) {
      if (last) last.before = hit.start;
      groups.push({
        hits: [hit],
        start: hit.start,
        end: hit.end,
        after: last?.end ?? 0,
        before: Number.POSITIVE_INFINITY,
      });
    }
  }
  return groups;
}
