import type { NamedRequest } from './lexicon/find-requests.ts';
import { isPublicHost } from './lexicon/other-servers.ts';
import { lowerBound } from './lexicon/lower-bound.ts';
import type { ObjectsOfText } from './lexicon/objects-of-text.ts';
import { distance, isOneStatement } from './lines-around.ts';
import { orderOfReports } from './order-of-reports.ts';
import type { Folded } from './reading/fold.ts';
import { ofOneReport } from './reach.ts';
import type { Place } from './tokens.ts';

/** Farther than this many units (white space not counted) nothing belongs together. */
const farthest = 4000;
/** A `url` key this close behind an error is the error's own. */
const ownUrl = 120;
/** Nor does a pool this close before it belong to anything else. */
const ownPool = 250;
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
  /** The words tell by themselves that they are about it: a pool right before them, an object that holds both. */
  bound: boolean;
  /** How far it is from the words, in units of the folded text. */
  distance: number;
}

function agrees(one: NamedRequest, other: NamedRequest): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a === b ||
    a === undefined ||
    b === undefined ||
    (a.length === b.length && a.toLowerCase() === b.toLowerCase());
  const samePort = one.port === undefined || other.port === undefined || one.port === other.port;
  return samePort && same(one.host, other.host) && same(one.path, other.path);
}

/**
 * Tells which request of a text the words at a place are about.
 *
 * @param requests   in the order of the text
 * @param answers    where the words of SPP's answers begin, ascending
 * @param isApart    whether a new report begins between two places
 * @returns for a place, and whether its words are what SPP answered, so that they are about no connection that failed
 */
export function requestsOfReports(
  folded: Folded,
  requests: readonly NamedRequest[],
  answers: readonly number[],
  objects: () => ObjectsOfText,
  isApart: (one: number, other: number) => boolean,
): (place: Place, isAnswer: boolean) => RequestOfReport | undefined {
  const { low } = folded;
  const asked = requests.filter(({ bound }) => bound);
  const starts = asked.map(({ start }) => start);
  let orderAt: ReturnType<typeof orderOfReports> | undefined;

  /** Requests that begin in `[from, to)`, those nearest to `place`, in the order of the text. */
  const between = (from: number, to: number, place: number) => {
    const middle = lowerBound(starts, place);
    return asked.slice(
      Math.max(lowerBound(starts, from), middle - mostNear),
      Math.min(lowerBound(starts, to), middle + mostNear),
    );
  };

  /** Requests inside the innermost object that holds the words and at least one request. */
  const inSameObject = ({ start, end }: Place): NamedRequest[] => {
    for (const [open, close] of objects().around(start, end)) {
      if (start - open > farthest) break;
      const inside = between(open, Math.min(close, end + farthest), start);
      if (inside.length > 0) return inside;
    }
    return [];
  };

  /** Of reports in a row each has its request on the same side. */
  const onItsSide = (candidates: NamedRequest[], { start, end }: Place): NamedRequest[] => {
    orderAt ??= orderOfReports(
      asked.filter(({ isPool }) => isPool !== true),
      answers,
      isApart,
      ofOneReport,
    );
    const order = orderAt(start);
    const own = candidates.filter((request) =>
      order === 'request-first' ? request.end <= start : request.start >= end,
    );
    return order === undefined || own.length === 0 ? candidates : own;
  };

  /** Which of some requests the words are about, nearest first. */
  const choose = (nearest: readonly NamedRequest[], { start, end }: Place) => {
    const pool = nearest.find(({ isPool, end: to }) => isPool && to <= start && start - to < ownPool);
    if (pool) return pool;
    const withPath = nearest.filter(({ path }) => path !== undefined);
    // «Request to <url> failed, response …: { … }»: what was asked stands before the answer.
    const before = withPath.find(
      ({ end: to }) => to <= start && start - to < 60 && low.startsWith('failed', to),
    );
    const keyed = withPath.find(
      ({ start: from }) => from >= end && /url'?[:=]'?$/.test(low.slice(Math.max(0, from - 8), from)),
    );
    // A URL behind the next answer is that one's.
    const isNext = keyed !== undefined && (answers[lowerBound(answers, end)] ?? keyed.start) < keyed.start;
    const own = keyed && !isNext && keyed.start - end < ownUrl ? keyed : undefined;
    return before ?? own ?? withPath[0] ?? nearest[0];
  };

  return (place, isAnswer) => {
    const { start, end } = place;
    let candidates = inSameObject(place);
    const isHeld = candidates.length > 0;
    if (isAnswer && candidates.length > 1) candidates = onItsSide(candidates, place);
    let loose = false;
    if (!isHeld) {
      const reach = isAnswer ? ofOneReport : farthest;
      const near = between(start - reach, end + reach, start).filter(
        (request) => !isApart(request.start, start),
      );
      candidates = near.filter((request) => !objects().isSealed(request, place));
      loose = candidates.length === 0;
      if (loose) candidates = near;
      if (isAnswer) candidates = onItsSide(candidates, place);
    }
    const answering = isAnswer ? candidates.filter(({ isPool }) => isPool !== true) : [];
    const nearest = [...(answering.length > 0 ? answering : candidates)].sort(
      (one, other) => distance(one, place) - distance(other, place),
    );
    const chosen = choose(nearest, place);
    if (!chosen) return undefined;
    const agreeing = nearest
      .filter((other) => other !== chosen && agrees(chosen, other))
      .slice(0, mostAgreeing);
    const lacksPath = chosen.path === undefined && !isPublicHost(chosen.host ?? '');
    const withPath = lacksPath ? agreeing.find(({ path }) => path !== undefined) : undefined;
    const request = withPath ? { ...withPath, ...chosen } : chosen;
    const isRightBehind = chosen.start >= end && chosen.start - end < ownUrl;
    const isBound = isHeld || isRightBehind || isOneStatement(folded, chosen, place);
    return {
      request,
      agreeing: [request, ...agreeing],
      loose,
      bound: isBound,
      distance: distance(chosen, place),
    };
  };
}
