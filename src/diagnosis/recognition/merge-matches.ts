import { sureness } from './headline.ts';
import type { Match, MatchFacts } from './recognition.ts';

/** Most matches that are listed; the rest is counted. */
const mostMatches = 50;

const keys = ['host', 'port', 'path', 'code', 'status', 'entered', 'reason'] as const;

/** Whether two reports say nothing that differs: a Python traceback tells the same error up to three times. */
function agree(one: MatchFacts, other: MatchFacts): boolean {
  return keys.every((key) => one[key] === undefined || other[key] === undefined || one[key] === other[key]);
}

/** Puts matches in the order of the text, makes repeats one (with the values of all), and counts what is not listed. */
export function mergeMatches(matches: readonly Match[]): { matches: Match[]; more: number } {
  const inOrder = [...matches].sort((a, b) => (a.at[0]?.[0] ?? 0) - (b.at[0]?.[0] ?? 0));
  const listed: Match[] = [];
  let more = 0;
  for (const match of inOrder) {
    const same = listed.find(({ id, facts }) => id === match.id && agree(facts, match.facts));
    if (same) {
      if (Object.keys(match.facts).some((key) => !(key in same.facts)))
        same.facts = { ...match.facts, ...same.facts };
      // The surest report speaks for all that tell the same.
      if (sureness[match.certainty] > sureness[same.certainty])
        Object.assign(same, { certainty: match.certainty, doubts: match.doubts });
      more++;
    } else if (listed.length < mostMatches) listed.push({ ...match });
    else more++;
  }
  return { matches: listed, more };
}
