import type { NamedRequest } from './lexicon/find-requests.ts';
import { isHostOfOthers, isOtherPort } from './lexicon/foreign-signs.ts';
import { lowerBound } from './lower-bound.ts';
import { objectsOfText } from './objects-of-text.ts';
import { byDistanceFrom } from './by-distance.ts';
import { chooseRequest } from './choose-request.ts';
import { namesOtherService, spaced } from './lexicon/names-other-service.ts';
import type { Folded } from './reading/fold.ts';
import { orderOfReports } from './order-of-reports.ts';
import { gap } from './reading/fold.ts';

/** Farther than this many units (white space not counted) nothing belongs together. */
const farthest = 4000;
/** What SPP answered names its request this close, unless one object holds both. */
const farthestOfAnswer = 600;
/** Right before its error a program names the service, within this. */
const longestLead = 120;
/** An address this close to an error may be what it is about. */
const besidesIt = 300;
const mostAgreeing = 8;
/** Of many requests only these are looked at before a place, and as many behind it. */
const mostNear = 8;

/** What a report says of its request. */
export interface RequestOfReport {
  request: NamedRequest;
  /** The request itself, and others that say the same: pool, `url` key and so on. */
  agreeing: NamedRequest[];
  /** It stands in a JSON object of its own, so it may well belong to something else. */
  loose: boolean;
}

/** Tells which request of a text a place in it belongs to. */
export interface RequestsOfText {
  /**
   * The request that the words at `[start, end)` are about; undefined where the text names none.
   *
   * @param isAnswer  the words are what SPP answered, so they are about no connection that failed
   */
  about(start: number, end: number, isAnswer: boolean): RequestOfReport | undefined;
  /** Whether the line right before a place names another service: a scheme, a port or a path that is not the join's. */
  isOfAnother(start: number): boolean;
  /** Whether an address with the port of another service stands close to a place. */
  isBesideOther(start: number): boolean;
  /** Whether what stands at a place is in a JSON object that does not hold the words at `[start, end)`. */
  isSealed(place: { start: number; end: number }, start: number, end: number): boolean;
  /** Whether a new report begins between two places. */
  apart(one: number, other: number): boolean;
  /** Whether two stretches stand in one line. */
  inOneLine(one: { start: number; end: number }, other: { start: number; end: number }): boolean;
}

function agrees(one: NamedRequest, other: NamedRequest): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a === undefined ||
    b === undefined ||
    a === b ||
    (a.length === b.length && a.toLowerCase() === b.toLowerCase());
  const samePort = one.port === undefined || other.port === undefined || one.port === other.port;
  return samePort && same(one.host, other.host) && same(one.path, other.path);
}

/**
 * @param requests  in the order of the text
 * @param openings  where reports begin, ascending
 * @param answers   where the words of SPP's answers begin, ascending
 */
export function requestsOfText(
  folded: Folded,
  requests: readonly NamedRequest[],
  openings: readonly number[],
  answers: readonly number[],
): RequestsOfText {
  const { low } = folded;
  const bound = requests.filter((request) => request.bound);
  const starts = bound.map(({ start }) => start);
  const unbound = requests.filter((request) => !request.bound);
  const unboundStarts = unbound.map(({ start }) => start);
  let objects: ReturnType<typeof objectsOfText> | undefined;
  let orderAt: ReturnType<typeof orderOfReports> | undefined;

  const apart = (one: number, other: number): boolean => {
    const opening = openings[lowerBound(openings, Math.min(one, other) + 1)];
    return opening !== undefined && opening <= Math.max(one, other);
  };
  /** Requests that begin in `[from, to)`, those nearest to `place`, in the order of the text. */
  const between = (from: number, to: number, place: number) => {
    const middle = lowerBound(starts, place);
    return bound.slice(
      Math.max(lowerBound(starts, from), middle - mostNear),
      Math.min(lowerBound(starts, to), middle + mostNear),
    );
  };

  /** Requests inside the innermost object that holds the words and at least one request. */
  const inSameObject = (start: number, end: number): NamedRequest[] => {
    objects ??= objectsOfText(low);
    for (const [open, close] of objects.around(start, end)) {
      if (start - open > farthest) break;
      const inside = between(open, Math.min(close, end + farthest), start);
      if (inside.length > 0) return inside;
    }
    return [];
  };

  const isSealed: RequestsOfText['isSealed'] = (place, start, end) => {
    objects ??= objectsOfText(low);
    const innermost = objects.innermost(place.start, place.end);
    return innermost !== undefined && !(innermost[0] <= start && innermost[1] >= end);
  };

  /** Of reports in a row each has its request on the same side. */
  const onItsSide = (candidates: NamedRequest[], start: number, end: number): NamedRequest[] => {
    orderAt ??= orderOfReports(
      bound.filter(({ isPool }) => isPool !== true),
      answers,
      apart,
      farthestOfAnswer,
    );
    const order = orderAt(start);
    const own = candidates.filter((request) =>
      order === 'request-first' ? request.end <= start : request.start >= end,
    );
    return order === undefined || own.length === 0 ? candidates : own;
  };

  const look = (start: number, end: number, isAnswer: boolean): RequestOfReport | undefined => {
    let candidates = inSameObject(start, end);
    if (isAnswer && candidates.length > 1) candidates = onItsSide(candidates, start, end);
    let loose = false;
    if (candidates.length === 0) {
      const reach = isAnswer ? farthestOfAnswer : farthest;
      const near = between(start - reach, end + reach, start).filter(
        (request) => !apart(request.start, start),
      );
      candidates = near.filter((request) => !isSealed(request, start, end));
      loose = candidates.length === 0;
      if (loose) candidates = near;
      if (isAnswer) candidates = onItsSide(candidates, start, end);
    }
    const answering = isAnswer ? candidates.filter(({ isPool }) => isPool !== true) : [];
    const byDistance = byDistanceFrom(answering.length > 0 ? answering : candidates, start, end);
    const chosen = chooseRequest(low, answers, byDistance, start, end);
    if (!chosen) return undefined;
    const agreeing: NamedRequest[] = [];
    for (const other of byDistance) {
      if (agreeing.length === mostAgreeing) break;
      if (other !== chosen && agrees(chosen, other)) agreeing.push(other);
    }
    const lacksPath = chosen.path === undefined && !isHostOfOthers(chosen.host ?? '');
    const withPath = lacksPath ? agreeing.find(({ path }) => path !== undefined) : undefined;
    const request = withPath ? { ...withPath, ...chosen } : chosen;
    return { request, agreeing: [request, ...agreeing], loose };
  };

  const isOfAnother = (start: number): boolean => {
    let from = start;
    while (from > 0 && start - from < longestLead && folded.gaps[from] !== gap.lineBreak) from--;
    // Half a word is another word.
    while (from > 0 && start - from < 3 * longestLead && folded.gaps[from] === gap.none) from--;
    if (namesOtherService(spaced(folded, from, start))) return true;
    for (let at = lowerBound(unboundStarts, from); (unboundStarts[at] ?? start) < start; at++) {
      const { end = start, known: own, path = '', pathAt } = unbound[at] ?? {};
      // In a query the words may be its value.
      const hasQuery = low.charAt(pathAt?.[1] ?? end) === '?';
      if (end <= start && own === undefined && path.length > 1 && !hasQuery) return true;
    }
    return false;
  };

  const isBesideOther = (start: number): boolean => {
    const from = lowerBound(unboundStarts, start - besidesIt);
    const near = unbound.slice(from, lowerBound(unboundStarts, start + besidesIt));
    return near.some(({ port }) => port !== undefined && isOtherPort(port));
  };

  const known = new Map<string, RequestOfReport | undefined>();
  return {
    apart,
    inOneLine(one, other) {
      const [before, behind] = one.start < other.start ? [one, other] : [other, one];
      return !folded.gaps.subarray(before.start + 1, behind.start + 1).includes(gap.lineBreak);
    },
    isSealed,
    isOfAnother,
    isBesideOther,
    about(start, end, isAnswer) {
      // Entries that share a sign ask about the same words.
      const key = `${start} ${end} ${isAnswer}`;
      if (!known.has(key)) known.set(key, look(start, end, isAnswer));
      return known.get(key);
    },
  };
}
