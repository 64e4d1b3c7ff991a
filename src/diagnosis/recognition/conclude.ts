import { isJoinErrorId } from '../join-errors/known-ids.ts';
import type { QuestionId } from '../join-errors/questions.ts';
import { questions } from '../join-errors/questions.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import type { Pattern } from '../join-errors/pattern.ts';
import type { Compiled } from './compile.ts';
import type { DoubtRow } from './doubts.ts';
import type { Evidence } from './evidence.ts';
import type { Candidate } from './judge.ts';
import { judge } from './judge.ts';
import type { Folded } from './reading/fold.ts';
import { readFacts } from './read-facts.ts';
import type { AlsoSeen, Match, Range } from './recognition.ts';
import type { Report } from './segment.ts';
import type { Prior } from './weigh.ts';
import { weigh } from './weigh.ts';

/** What one piece of a text shows, in no order. */
export interface Concluded {
  matches: Match[];
  /** Matches that count only where nothing more exact is found in the whole text. */
  lastResorts: Match[];
  asked: (AlsoSeen & { at: number })[];
}

/** Places of the deciding words in the original text, overlapping ones made one. */
function rangesOf({ signs, byPath, report: { request } }: Candidate, folded: Folded): Range[] {
  const places = signs.map(({ start, end }): [number, number] => [start, end]);
  if (byPath && request) {
    const { pathAt, start, end } = request.request;
    places.push(pathAt ? [...pathAt] : [start, end]);
  }
  places.sort((a, b) => a[0] - b[0]);
  const ranges: Range[] = [];
  for (const [start, end] of places) {
    const from = folded.from[start] ?? 0;
    const to = folded.to[end - 1] ?? from;
    const before = ranges.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else ranges.push([from, to]);
  }
  return ranges;
}

/** Whether its words only say that something went wrong. */
const isGeneral = ({ signs }: Candidate): boolean =>
  !signs.some(({ sign, part }) => part === 0 && !('general' in sign && sign.general === true));

/** A match, and what decides whether it is told. */
interface Told {
  match: Match;
  pattern: Pattern;
  general: boolean;
  stretch: number;
  /** The question that is left, and where the words stand that raise it. */
  open: { question: QuestionId; words: number[] } | undefined;
}

/**
 * Says how sure each candidate is, what was read of it, and what is left to ask.
 *
 * @param reports  one after the other; of each no more is kept than what it shows
 */
export function conclude(
  reports: Iterable<Report>,
  catalogue: Compiled<JoinErrorId>,
  folded: Folded,
  prior: Prior,
  rows: { evidence: readonly Evidence[]; doubts: readonly DoubtRow[] },
): Concluded {
  const told: Told[] = [];
  /** Where words stand that decided for some entry, and stretches with something exact. */
  const decided = new Set<number>();
  const exact = new Set<number>();
  const weighOne = (candidate: Candidate) => {
    const verdict = weigh(candidate, prior, rows);
    const entry = catalogue.entries[candidate.entry]?.entry;
    if (!verdict || !entry) return;
    const { certainty, doubts } = verdict;
    const { pattern, question, signs } = candidate;
    const { stretch } = candidate.report;
    const general = isGeneral(candidate);
    if (!general && certainty !== 'possible' && pattern.lastResort !== true) exact.add(stretch);
    if (question === undefined) for (const { start } of signs) decided.add(start);
    const at = rangesOf(candidate, folded);
    const facts = readFacts(candidate);
    const match: Match = { id: entry.id, basis: entry.basis, at, facts, certainty, doubts };
    const open = question === undefined ? undefined : { question, words: signs.map(({ start }) => start) };
    told.push({ match, pattern, general, stretch, open });
  };
  for (const report of reports) judge(catalogue, report).forEach(weighOne);

  const concluded: Concluded = { matches: [], lastResorts: [], asked: [] };
  for (const { match, pattern, general, stretch, open } of told) {
    if (general && exact.has(stretch)) continue;
    const isPossible = match.certainty === 'possible';
    const at = match.at[0]?.[0] ?? 0;
    if (open) {
      // Words that decided for one entry leave no question open for another.
      if (!isPossible && !open.words.some((start) => decided.has(start)))
        concluded.asked.push({ id: match.id, asks: open.question, needs: questions[open.question], at });
      continue;
    }
    (pattern.lastResort ? concluded.lastResorts : concluded.matches).push(match);
    // What is only possible has one question first: whose error it is.
    if (isPossible) continue;
    for (const other of pattern.mayAlsoBe ?? [])
      if (match.facts.reason === other.reason && isJoinErrorId(other.id))
        concluded.asked.push({ id: other.id, asks: null, needs: other.needs, at });
  }
  return concluded;
}
