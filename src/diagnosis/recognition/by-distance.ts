import type { NamedRequest } from './lexicon/find-requests.ts';

/** How far a request is from `[start, end)`, in units of the folded text. */
export const distanceOf = (request: NamedRequest, start: number, end: number): number =>
  request.start >= end ? request.start - end : Math.max(0, start - request.end);

/** Requests, given in the order of the text, by their distance from `[start, end)`: they never overlap, so two rows are merged. */
export function byDistanceFrom(inOrder: readonly NamedRequest[], start: number, end: number): NamedRequest[] {
  const sorted: NamedRequest[] = [];
  let behind = inOrder.findIndex((request) => request.start >= start);
  if (behind === -1) behind = inOrder.length;
  let before = behind - 1;
  for (;;) {
    const [one, other] = [inOrder[before], inOrder[behind]];
    if (one && (!other || distanceOf(one, start, end) <= distanceOf(other, start, end))) {
      sorted.push(one);
      before--;
    } else if (other) {
      sorted.push(other);
      behind++;
    } else return sorted;
  }
}
