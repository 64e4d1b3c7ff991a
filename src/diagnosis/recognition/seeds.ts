import type { Reason } from '../join-errors/reason.ts';
import type { Compiled } from './compile.ts';
import { lowerBound } from './lexicon/lower-bound.ts';
import type { ObjectsOfText } from './lexicon/objects-of-text.ts';
import { ofOneReport, ofOneTraceback } from './reach.ts';
import type { Place, SignToken } from './tokens.ts';

/** Most reports in one piece of text. */
const mostReports = 4000;

/** The words around which a report stands: a code and its sentence are one, the same words twice are two, unless Python goes on. */
export interface Seed extends Place {
  tokens: SignToken[];
  /** Entries for which they decide. */
  entries: Set<number>;
  /** Where the last of the same kind ends, and the next begins. */
  after: number;
  before: number;
}

/**
 * Groups the words that decide.
 *
 * @param deciding   in the order of the text
 * @param continued  where Python goes on about the same error, ascending
 * @param isApart    whether a new report begins between two places
 */
export function groupSeeds(
  deciding: readonly SignToken[],
  entries: Compiled['entries'],
  continued: readonly number[],
  isApart: (one: number, other: number) => boolean,
  objects: () => ObjectsOfText,
): Seed[] {
  const reasonOf = ({ uses }: SignToken, of: ReadonlySet<number>): Reason | undefined => {
    const sign = uses.find(({ entry, part }) => part === 0 && of.has(entry))?.sign;
    return sign === undefined || 'path' in sign ? undefined : sign.reason;
  };
  /** Whether two places of deciding words may speak of the same error: only browsers tell one error in words of different causes. */
  const isSameCause = (seed: Seed, token: SignToken): boolean => {
    if ([...seed.entries].some((entry) => entries[entry]?.pattern.about === 'anything')) return true;
    const cause = reasonOf(token, seed.entries);
    return (
      cause === undefined ||
      seed.tokens.every((other) => [undefined, cause].includes(reasonOf(other, seed.entries)))
    );
  };
  /** Python goes on about the same error, however far its traceback reaches. */
  const goesOn = (seed: Seed, token: SignToken): boolean => {
    const next = continued[lowerBound(continued, seed.end)];
    const isLinked = next !== undefined && next < token.start && token.start - seed.end < ofOneTraceback;
    return isLinked && JSON.stringify(seed.tokens.at(-1)?.slots) === JSON.stringify(token.slots);
  };
  const belongs = (seed: Seed, token: SignToken): boolean =>
    token.start < seed.end ||
    goesOn(seed, token) ||
    (token.start - seed.end < ofOneReport &&
      !seed.tokens.some(({ uses }) => uses === token.uses) &&
      isSameCause(seed, token) &&
      !isApart(seed.start, token.start) &&
      !(objects().isSealed(token, seed) && objects().isSealed(seed, token)));

  const seeds: Seed[] = [];
  const lastOf = new Map<number, Seed>();
  for (const token of deciding) {
    const own = token.decides;
    const open = own.map((entry) => lastOf.get(entry)).find((seed) => seed && belongs(seed, token));
    if (open) {
      open.tokens.push(token);
      open.end = Math.max(open.end, token.end);
      for (const entry of own) open.entries.add(entry);
      for (const entry of own) lastOf.set(entry, open);
    } else if (seeds.length < mostReports) {
      const { start, end } = token;
      const seed: Seed = {
        start,
        end,
        tokens: [token],
        entries: new Set(own),
        after: 0,
        before: Number.POSITIVE_INFINITY,
      };
      for (const entry of own) {
        const last = lastOf.get(entry);
        if (last) {
          last.before = Math.min(last.before, start);
          seed.after = Math.max(seed.after, last.end);
        }
        lastOf.set(entry, seed);
      }
      seeds.push(seed);
    }
  }
  return seeds;
}
