import type { AlsoSeen, Match } from '../recognition.ts';
import type { CorpusFile, ExpectedMatch } from './corpus-file.ts';

/** As much of what the recogniser says as a file of the corpus can ask for. */
export interface Outcome {
  matches: readonly Pick<Match, 'id' | 'certainty' | 'facts'>[];
  alsoSeen: readonly Pick<AlsoSeen, 'id'>[];
}

type Got = Outcome['matches'][number];

const written = (value: unknown): string => JSON.stringify(value) ?? 'absent';
const list = (words: readonly string[]): string => words.join(' + ') || 'nothing';

const isPossible = ({ certainties }: ExpectedMatch): boolean => certainties.includes('possible');

/** Facts that differ, as `host "a" for "b"`. */
function wrongFacts({ facts }: ExpectedMatch, got: Got): string[] {
  const own: Readonly<Record<string, unknown>> = { ...got.facts };
  return Object.entries(facts).flatMap(([key, value]) =>
    written(own[key]) === written(value) ? [] : [`${key} ${written(own[key])} for ${written(value)}`],
  );
}

/** What a file asks for, in one line. */
export const expectationOf = ({ matches, asks }: CorpusFile): string =>
  asks === null
    ? list(matches.map(({ id, certainties }) => `${id} ${certainties.join('/')}`))
    : `question ${asks.join(' ')}`;

/** What the recogniser said, in the same form. */
export const outcomeInWords = ({ matches, alsoSeen }: Outcome): string =>
  list([
    ...matches.map(({ id, certainty }) => `${id} ${certainty}`),
    ...(alsoSeen.length > 0 ? [`question ${alsoSeen.map(({ id }) => id).join(' ')}`] : []),
  ]);

/**
 * What is wrong with an outcome, one clause each; empty where the text gave what it must.
 *
 * Matches that are certain or probable have to be the expected ones, in the order of the text and no others. What is possible only has to
 * be there where it is expected, and may be there everywhere.
 */
export function judgeOutcome(file: CorpusFile, outcome: Outcome): string[] {
  const wanted = file.matches.filter((match) => !isPossible(match));
  const open = file.matches.filter(isPossible);
  const counted = outcome.matches.filter(
    ({ id, certainty }) => certainty !== 'possible' && !open.some((match) => match.id === id),
  );
  const wrong: string[] = [];
  if (list(counted.map(({ id }) => id)) !== list(wanted.map(({ id }) => id)))
    wrong.push(`${list(counted.map(({ id }) => id))} for ${list(wanted.map(({ id }) => id))}`);
  else
    wanted.forEach((match, at) => {
      const got = counted[at];
      if (got === undefined) return;
      if (!match.certainties.includes(got.certainty))
        wrong.push(`${got.certainty} for ${match.certainties.join('/')}`);
      wrong.push(...wrongFacts(match, got));
    });
  for (const match of open) {
    const got = outcome.matches.find(({ id }) => id === match.id);
    if (got === undefined) wrong.push(`no ${match.id}`);
    else if (!match.certainties.includes(got.certainty))
      wrong.push(`${match.id} ${got.certainty} for ${match.certainties.join('/')}`);
    else wrong.push(...wrongFacts(match, got));
  }
  const asked = outcome.alsoSeen.map(({ id }) => id);
  if (file.asks !== null && list(asked) !== list(file.asks))
    wrong.push(`question ${list(asked)} for ${list(file.asks)}`);
  return wrong;
}
