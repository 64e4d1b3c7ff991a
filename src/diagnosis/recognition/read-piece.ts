import { isJoinErrorId, joinErrors } from '../join-errors/catalogue.ts';
import { compilePatterns } from './compile-patterns.ts';
import { slipCorrector } from './correct-slips.ts';
import { gatherSigns } from './gather-signs.ts';
import { listSeen } from './list-seen.ts';
import type { Found } from './match-entries.ts';
import { matchEntries } from './match-entries.ts';
import { requestsOfText } from './named-request.ts';
import { readFacts } from './read-facts.ts';
import type { Folded } from './reading/fold.ts';
import { normalise } from './reading/normalise.ts';
import type { AlsoSeen, Match, Range, Seen } from './recognition.ts';
import { statusesOfText } from './lexicon/statuses-of-text.ts';

const catalogue = compilePatterns(joinErrors);
const correctSlips = slipCorrector(catalogue);

/** What one piece of a text shows, in no order. */
export interface PieceRead {
  matches: Match[];
  /** Matches that count only where nothing more exact is found in the whole text. */
  lastResorts: Match[];
  asked: (AlsoSeen & { at: number })[];
  seen: Seen[];
}

/** Places of the deciding words in the original text, overlapping ones made one. */
function rangesOf(found: Found, folded: Folded): Range[] {
  const places = found.signs.map(({ start, end }): [number, number] => [start, end]);
  if (found.byPath && found.report) {
    const { pathAt, start, end } = found.report.request;
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

/** Reads a folded text. */
function readFolded(folded: Folded, base: number): PieceRead {
  const signs = gatherSigns(folded, catalogue);
  const requests = requestsOfText(folded, signs.requests, signs.marks.opens, signs.answers);
  const statuses = statusesOfText(folded);
  const all = matchEntries(catalogue, signs, requests);
  const whole = all.filter(({ question }) => question === undefined);
  const decided = new Set(whole.flatMap(({ signs: own }) => own.map(({ start }) => start)));

  const read: PieceRead = { matches: [], lastResorts: [], asked: [], seen: listSeen(signs, folded) };
  for (const found of all) {
    const recognisable = catalogue.entries[found.entry];
    if (!recognisable) continue;
    const { entry, pattern } = recognisable;
    const at = rangesOf(found, folded);
    const start = at[0]?.[0] ?? base;
    if (found.question !== undefined) {
      // Words that decided for one entry leave no question open for another.
      if (!found.signs.some((sign) => decided.has(sign.start)))
        read.asked.push({ id: entry.id, needs: found.question, at: start });
      continue;
    }
    const facts = readFacts(found, pattern, folded, requests, statuses);
    const match: Match = {
      id: entry.id,
      basis: entry.basis,
      at,
      facts,
      certainty: 'certain',
      doubts: [],
    };
    (pattern.lastResort ? read.lastResorts : read.matches).push(match);
    for (const { id, reason, needs } of pattern.mayAlsoBe ?? []) {
      if (facts.reason === reason && isJoinErrorId(id)) read.asked.push({ id, needs, at: start });
    }
  }
  return read;
}

/**
 * Reads one piece of a text.
 *
 * @param base  where the piece begins in the whole; places are told in the whole
 */
export const readPiece = (text: string, base: number): PieceRead => readFolded(normalise(text, base), base);

/**
 * Reads a short text once more for slips of text recognition; what it finds is probable at best, with what was read differently.
 * Empty where no word looks like a misread one.
 */
export function readMisread(text: string): Match[] {
  const corrected = correctSlips(normalise(text));
  if (!corrected) return [];
  const { matches, lastResorts } = readFolded(corrected.folded, 0);
  return (matches.length > 0 ? matches : lastResorts).map((match) => {
    const start = match.at[0]?.[0] ?? 0;
    const end = match.at.at(-1)?.[1] ?? 0;
    const changes = corrected.changes.filter(({ at }) => at[0] >= start && at[1] <= end);
    return { ...match, certainty: 'probable', changes };
  });
}
