import type { NamedRequest } from './lexicon/find-requests.ts';
import type { SignHit } from './gather-signs.ts';
import type { DecidingSigns } from './group-signs.ts';
import { closeBy } from './group-signs.ts';
import type { RequestOfReport, RequestsOfText } from './named-request.ts';
import type { Part } from '../join-errors/pattern.ts';

/** Whether a request is one of these known paths. */
export const isOneOf = (request: NamedRequest, paths: readonly string[]): boolean =>
  request.known !== undefined && paths.includes(request.known);

/** Whether a report shows one of the further parts, and by which sign. */
export type PartFound = { found: true; hit?: SignHit } | { found: false; isContradicted: boolean };

/** The nearest of the hits that belong to the report; the list is in the order of the text, only what is close is looked at. */
function nearest(
  list: readonly SignHit[],
  deciding: DecidingSigns,
  requests: RequestsOfText,
): SignHit | undefined {
  const { start, end } = deciding;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start - closeBy) low = middle + 1;
    else high = middle;
  }
  let best: { hit: SignHit; distance: number } | undefined;
  for (let i = low; i < list.length; i++) {
    const hit = list[i];
    if (!hit || hit.start > end + closeBy) break;
    if (hit.start < deciding.after || hit.end > deciding.before || requests.apart(start, hit.start)) continue;
    if (requests.isSealed(hit, start, end)) continue;
    const distance = hit.start >= end ? hit.start - end : Math.max(0, start - hit.end);
    if (!best || distance < best.distance) best = { hit, distance };
  }
  return best?.hit;
}

/**
 * Looks for one further part in the report of the deciding signs.
 *
 * @param hits            of the part's alternatives, in the order of the text
 * @param contradictions  of the words that rule the part out, likewise
 */
export function findPart(
  part: Part,
  hits: readonly SignHit[],
  contradictions: readonly SignHit[],
  deciding: DecidingSigns,
  report: RequestOfReport | undefined,
  requests: RequestsOfText,
): PartFound {
  const paths = part.anyOf.flatMap((sign) => ('path' in sign ? [sign.path] : []));
  // A line of JSON with a URL of its own speaks of that.
  const isOthers = report?.loose === true && report.request.isKeyed === true;
  if (report && !isOthers && isOneOf(report.request, paths)) return { found: true };
  const hit = nearest(hits, deciding, requests);
  if (hit) return { found: true, hit };
  const path = report?.loose === false ? report.request.path : undefined;
  const hasOtherPath = paths.length > 0 && path !== undefined && path !== '/';
  return {
    found: false,
    isContradicted: hasOtherPath || nearest(contradictions, deciding, requests) !== undefined,
  };
}
