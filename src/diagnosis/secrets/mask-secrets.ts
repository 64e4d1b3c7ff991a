import { findPrivateKeys } from './find-private-keys.ts';
import type { Range } from './range.ts';
import { findNamed } from './named/find-named.ts';
import { findShapes } from './named/find-shapes.ts';

/** What stands in a secret's place; it does not tell how long the secret is. */
const mask = '***';

function joinOverlapping(ranges: Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

const findAll = (text: string): Range[] => [
  ...findNamed(text),
  ...findShapes(text),
  ...findPrivateKeys(text).flatMap(({ body }) => (body[1] > body[0] ? [body] : [])),
];

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** Marks that nobody sees may stand inside a name; what is found without them is told by its place in the text. */
function findBetweenMarks(text: string): Range[] {
  if (!invisible.test(text)) return [];
  const places: number[] = [];
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (invisible.test(unit)) continue;
    plain += unit;
    places.push(i);
  }
  return findAll(plain).map(([start, end]): Range => [places[start] ?? 0, (places[end - 1] ?? 0) + 1]);
}

/**
 * Finds passwords, tokens, cookies, authorisation headers and private keys, in the order of the text, never overlapping.
 *
 * It looks for the names under which they stand and for shapes that nothing else has; a secret without either is not found.
 */
export const findSecrets = (text: string): Range[] =>
  joinOverlapping([...findAll(text), ...findBetweenMarks(text)]);

/** The text with every secret that `findSecrets` finds replaced by `***`. */
export function maskSecrets(text: string): string {
  let masked = '';
  let done = 0;
  for (const [start, end] of findSecrets(text)) {
    masked += text.slice(done, start) + mask;
    done = end;
  }
  return masked + text.slice(done);
}
