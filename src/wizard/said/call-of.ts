import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { inOrderOfStops, isLikely } from '#diagnosis/recognition/headline.ts';
import type { AlsoSeen, Match, Recognition } from '#diagnosis/recognition/recognition.ts';

/** What a text calls for, with what it would fit besides if SPS showed it: each error once, the one that stops the join first at the head. */
export type Call = (
  | {
      /** It shows an error: `known`, or `again` where the resolution of all that it shows was followed already. */
      is: 'known' | 'again';
      match: Match;
    }
  /** It fits several errors equally: one thing decides which. */
  | { is: 'which'; asked: readonly AlsoSeen[] }
  /** It fits this error, and does not say whose error it is. */
  | { is: 'whose'; match: Match }
  /** It is the vendor's own page, or most of it: it shows many errors, and is no case. */
  | { is: 'manual'; matches: readonly Match[] }
  | { is: 'unknown' }
) & { possible: readonly Match[] };

/** From so many different errors on, a text with an example of the manual is the manual. */
const manyErrors = 4;

const eachOnce = (matches: readonly Match[]): Match[] =>
  matches.filter(({ id }, at) => matches.findIndex((other) => other.id === id) === at);

/** Whether a question is one of that error's own: it comes up only once it is known to be the error. */
const leadsTo = (match: Match, id: JoinErrorId): boolean =>
  joinErrorById[match.id].recognise?.mayAlsoBe?.some((other) => other.id === id) === true;

/** The errors that a text itself says enough of, and those that it only fits; both in the order of the moves. */
export function likelyAndPossible(matches: readonly Match[]): { likely: Match[]; possible: Match[] } {
  const inOrder = inOrderOfStops(matches);
  const likely = eachOnce(inOrder.filter(isLikely));
  const possible = eachOnce(inOrder.filter((match) => !isLikely(match)));
  return { likely, possible: possible.filter(({ id }) => likely.every((other) => other.id !== id)) };
}

/**
 * What to do about a text.
 *
 * @param tried errors whose resolution was followed without success
 * @param ofTool errors that a tool in the same text says it met: whose they are is known
 */
export function callOf(
  { matches, alsoSeen, manualExample }: Pick<Recognition, 'matches' | 'alsoSeen' | 'manualExample'>,
  tried: readonly string[],
  ofTool: readonly (JoinErrorId | null)[],
): Call {
  const { likely, possible: fitting } = likelyAndPossible(matches);
  const possible = fitting.filter(({ id }) => !ofTool.includes(id));
  const isNew = ({ id }: Match): boolean => !tried.includes(id);
  const othersThan = (one: Match) => possible.filter((other) => other !== one);
  if (manualExample && likely.length >= manyErrors) return { is: 'manual', matches: likely, possible };
  const known = likely.find(isNew);
  if (known !== undefined) return { is: 'known', match: known, possible };
  if (likely[0] !== undefined) return { is: 'again', match: likely[0], possible };
  const asked = alsoSeen.filter(({ id }) => !possible.some((match) => leadsTo(match, id)));
  if (asked.length > 0) return { is: 'which', asked, possible };
  const open = possible.find(isNew);
  if (open !== undefined) return { is: 'whose', match: open, possible: othersThan(open) };
  const [followed] = possible;
  if (followed !== undefined) return { is: 'again', match: followed, possible: othersThan(followed) };
  return { is: 'unknown', possible };
}
