import { distanceOf } from './by-distance.ts';
import type { NamedRequest } from './lexicon/find-requests.ts';
import { lowerBound } from './lower-bound.ts';

/** A `url` key this close behind an error is the error's own. */
const ownUrl = 120;
/** Nor does a pool this close before it belong to anything else. */
const ownPool = 250;

/**
 * Which of some requests the words at `[start, end)` of a folded text are about.
 *
 * @param answers  where the words of SPP's answers begin, ascending
 */
export function chooseRequest(
  low: string,
  answers: readonly number[],
  nearestFirst: readonly NamedRequest[],
  start: number,
  end: number,
): NamedRequest | undefined {
  // Python names the pool right before what went wrong with it.
  const pool = nearestFirst.find(
    (request) => request.isPool && request.end <= start && start - request.end < ownPool,
  );
  if (pool) return pool;
  const withPath = nearestFirst.filter(({ path }) => path !== undefined);
  // «Request to <url> failed, response …: { … }»: what was asked stands before the answer.
  const asked = withPath.find(
    (request) => request.end <= start && start - request.end < 60 && low.startsWith('failed', request.end),
  );
  const keyed = withPath.find(
    (request) =>
      request.start >= end && /url'?[:=]'?$/.test(low.slice(Math.max(0, request.start - 8), request.start)),
  );
  // A URL behind the next answer is that one's.
  const isNext = keyed !== undefined && (answers[lowerBound(answers, end)] ?? keyed.start) < keyed.start;
  const own = keyed && !isNext && distanceOf(keyed, start, end) < ownUrl ? keyed : undefined;
  return asked ?? own ?? withPath[0] ?? nearestFirst[0];
}
