import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { newestFirst } from '#diagnosis/log-scan/newest-first.ts';
import type { NewestReport } from '#diagnosis/log-scan/newest-first.ts';
import type { ScanHit } from '#diagnosis/log-scan/scan-result.ts';
import { headline, inOrderOfStops, isLikely } from '#diagnosis/recognition/headline.ts';
import type { Certainty, Match } from '#diagnosis/recognition/recognition.ts';
import type { Paint } from './paint.ts';
import { unmark } from './paint.ts';
import { besideHits } from './read-evidence-of.ts';
import { resolutionLines } from './resolution-lines.ts';
import type { StreamScanned } from './scan-stream.ts';
import { besideMatches, whatElse } from './what-else.ts';

const prefixes: Record<Certainty, string> = {
  certain: '',
  probable: 'Probably: ',
  possible: 'If this came from SPS: ',
};

/** The offsets only: the letters themselves are part of the text, which is not printed. */
function readDifferently({ changes = [] }: Match): string[] {
  if (changes.length === 0) return [];
  const read = changes.slice(0, 8).map(({ at: [start], readAs }) => `“${readAs}” at offset ${start}`);
  const rest = changes.length > read.length ? ` and ${changes.length - read.length} more` : '';
  return [`  Some letters had to be read differently: ${read.join(', ')}${rest}.`];
}

/** All that speaks against a match, the heaviest first. */
const doubtsOf = ({ doubts }: Match): string[] => doubts.map(({ says }) => `  Against it: ${says}`);

function titleOf({ hit, place }: NewestReport, paint: Paint): string {
  const times = hit.count > 1 ? `, ${hit.count} times` : '';
  const where = `line ${place.line}, offset ${place.at[0]?.[0] ?? 0}${times}`;
  const { id, basis } = hit;
  return `${prefixes[hit.certainty]}${paint('bold', joinErrorById[id].title)} [${id}, ${basis}] ${where}`;
}

/** What somebody has to say that SPS showed it; with the first of it, where nothing else is known, goes what to do then. */
function possibly(possible: readonly ScanHit[], isAll: boolean, paint: Paint): string[] {
  if (possible.length === 0) return [];
  const asks = 'The text does not say whose error it is. Did SPS show it after you pressed Join?';
  return [
    ...(isAll ? [asks] : []),
    ...possible.flatMap((hit, at) => [
      titleOf({ hit, place: hit }, paint),
      ...doubtsOf(hit),
      ...(isAll && at === 0 ? [...resolutionLines(hit, paint), ''] : []),
    ]),
  ];
}

/** Those that no tool in the same text says it met itself: of these it is known whose they are. */
function possibleOf(hits: readonly ScanHit[], met: readonly { id: string | null }[]): ScanHit[] {
  const possible = inOrderOfStops(hits.filter((hit) => !isLikely(hit)));
  return possible.filter(({ id }) => met.every((said) => said.id !== id));
}

/**
 * What was recognised, in words for a terminal: every error with its place and what speaks against it. What to do stands with one: of a
 * paste with the error that stops the join first, of a log with the newest.
 *
 * Excerpts of the text are not printed, but for the words of a tool: it may hold secrets.
 *
 * @param now ms since the epoch
 */
export function matchReport(
  scanned: Omit<StreamScanned, 'der'> & Partial<Pick<StreamScanned, 'der'>>,
  paint: Paint,
  now: number,
): string {
  const { hits, alsoSeen, kind } = scanned;
  const looked = besideHits(scanned);
  const likely = hits.filter(isLikely);
  const reports = kind === 'log' ? newestFirst(likely) : likely.map((hit) => ({ hit, place: hit }));
  const first = kind === 'log' ? reports[0]?.hit : headline(likely);
  const lines = reports.flatMap((report) => {
    const { hit } = report;
    const said = [titleOf(report, paint), ...doubtsOf(hit)];
    return hit === first ? [...said, ...readDifferently(hit), ...resolutionLines(hit, paint), ''] : said;
  });
  for (const { id, needs } of alsoSeen)
    lines.push(`? ${joinErrorById[id].title} [${id}]: ${unmark(needs, paint)}`);
  lines.push(...possibly(possibleOf(hits, looked.evidence?.said ?? []), lines.length === 0, paint));
  if (lines.length === 0) lines.push('No known join error was recognised.', ...whatElse(looked, paint, now));
  else lines.push(...besideMatches(looked, paint, now));
  return `${lines.join('\n').trimEnd()}\n`;
}
