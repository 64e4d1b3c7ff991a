import { isJoinErrorId } from '../join-errors/catalogue.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import type { Compiled } from './compile.ts';
import type { DoubtRow } from './doubts.ts';
import type { Evidence } from './evidence.ts';
import type { Candidate } from './judge.ts';
import type { Folded } from './reading/fold.ts';
import { readFacts } from './read-facts.ts';
import type { AlsoSeen, Match, Range } from './recognition.ts';
import type { Prior, Verdict } from './weigh.ts';
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

/** Says how sure each candidate is, what was read of it, and what is left to ask. */
export function conclude(
  candidates: readonly Candidate[],
  { entries }: Compiled<JoinErrorId>,
  folded: Folded,
  prior: Prior,
  rows: { evidence: readonly Evidence[]; doubts: readonly DoubtRow[] },
): Concluded {
  const weighed: { candidate: Candidate; verdict: Verdict; general: boolean }[] = [];
  /** Where words stand that decided for some entry, and stretches with something exact. */
  const decided = new Set<number>();
  const exact = new Set<number>();
  for (const candidate of candidates) {
    const verdict = weigh(candidate, prior, rows);
    if (!verdict) continue;
    const general = isGeneral(candidate);
    weighed.push({ candidate, verdict, general });
    if (candidate.question === undefined) for (const { start } of candidate.signs) decided.add(start);
    if (!general && verdict.certainty !== 'possible' && candidate.pattern.lastResort !== true)
      exact.add(candidate.report.stretch);
  }
  const concluded: Concluded = { matches: [], lastResorts: [], asked: [] };
  for (const { candidate, verdict, general } of weighed) {
    const entry = entries[candidate.entry]?.entry;
    if (!entry || (general && exact.has(candidate.report.stretch))) continue;
    const { certainty, doubts } = verdict;
    const at = rangesOf(candidate, folded);
    const start = at[0]?.[0] ?? 0;
    if (candidate.question !== undefined) {
      // Words that decided for one entry leave no question open for another.
      if (certainty !== 'possible' && !candidate.signs.some((sign) => decided.has(sign.start)))
        concluded.asked.push({ id: entry.id, needs: candidate.question, at: start });
      continue;
    }
    const facts = readFacts(candidate);
    const { id, basis } = entry;
    const { lastResort, mayAlsoBe = [] } = candidate.pattern;
    (lastResort ? concluded.lastResorts : concluded.matches).push({
      id,
      basis,
      at,
      facts,
      certainty,
      doubts,
    });
    // What is only possible has one question first: whose error it is.
    if (certainty === 'possible') continue;
    for (const other of mayAlsoBe)
      if (facts.reason === other.reason && isJoinErrorId(other.id))
        concluded.asked.push({ id: other.id, needs: other.needs, at: start });
  }
  return concluded;
}
