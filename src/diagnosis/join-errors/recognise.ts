import type { JoinErrorId } from './catalogue.ts';
import { joinErrorById, joinErrors } from './catalogue.ts';
import { compilePatterns } from './compile-patterns.ts';
import { gatherSigns } from './gather-signs.ts';
import { isManualExample } from './manual-example.ts';
import type { Found } from './match-entries.ts';
import { matchEntries } from './match-entries.ts';
import { mergeMatches } from './merge-matches.ts';
import { requestsOfText } from './named-request.ts';
import { readFacts } from './read-facts.ts';
import { listSeen } from './list-seen.ts';
import type { Folded } from './reading/fold.ts';
import { normalise } from './reading/normalise.ts';
import type { AlsoSeen, Match, Range, Recognition } from './recognition.ts';

const catalogue = compilePatterns(joinErrors);

const idOf = (entry: number): JoinErrorId => catalogue.entries[entry]?.entry.id as JoinErrorId;

/** Places of the deciding words in the original text, overlapping ones made one. */
function rangesOf(found: Found, folded: Folded): Range[] {
  const places = found.signs.map(({ start, end }): [number, number] => [start, end]);
  if (found.byPath && found.report) places.push([found.report.request.start, found.report.request.end]);
  places.sort((a, b) => a[0] - b[0]);
  const ranges: Range[] = [];
  for (const [start, end] of places) {
    const from = folded.from[start] ?? 0;
    const to = folded.to[end - 1] ?? from;
    const last = ranges.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
  }
  return ranges;
}

/**
 * Recognises join errors in whatever was pasted: what the text says by itself, the values in it, and what it leaves open.
 *
 * Where a text fits two entries equally, `matches` is empty and `alsoSeen` names both with the question that decides.
 *
 * @throws never, whatever the text; a throw from here is a bug
 */
export function recognise(text: string): Recognition {
  const folded = normalise(text);
  const signs = gatherSigns(folded, catalogue);
  const requests = requestsOfText(folded, signs.requests, signs.openings);
  const all = matchEntries(catalogue, signs, requests);

  const matches: Match[] = [];
  const alsoSeen = new Map<JoinErrorId, AlsoSeen>();
  const lastResorts: Match[] = [];
  for (const found of all) {
    const id = idOf(found.entry);
    if (found.question !== undefined) {
      alsoSeen.set(id, { id, needs: found.question });
      continue;
    }
    const match: Match = {
      id,
      basis: joinErrorById[id].basis,
      at: rangesOf(found, folded),
      facts: readFacts(found, folded, requests),
      certainty: 'certain',
    };
    (catalogue.entries[found.entry]?.pattern.lastResort ? lastResorts : matches).push(match);
    for (const { id: other, reason, needs } of catalogue.entries[found.entry]?.pattern.mayAlsoBe ?? []) {
      if (match.facts.reason === reason)
        alsoSeen.set(other as JoinErrorId, { id: other as JoinErrorId, needs });
    }
  }
  for (const { id } of matches) alsoSeen.delete(id);
  if (matches.length === 0 && alsoSeen.size === 0) matches.push(...lastResorts);

  const merged = mergeMatches(matches);
  return {
    ...merged,
    alsoSeen: [...alsoSeen.values()],
    seen: listSeen(signs, folded),
    manualExample: merged.matches.some(isManualExample),
  };
}
