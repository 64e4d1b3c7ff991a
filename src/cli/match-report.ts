import type { Guidance } from '#diagnosis/guidance/guide.ts';
import { guide } from '#diagnosis/guidance/guide.ts';
import { knownOfText } from '#diagnosis/guidance/known-of-text.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { Actor, StopsAt } from '#diagnosis/join-errors/define-join-error.ts';
import { headline } from '#diagnosis/recognition/headline.ts';
import type { Match } from '#diagnosis/recognition/recognition.ts';
import type { Statement } from '#diagnosis/sources/statement.ts';
import type { Paint } from './paint.ts';
import { unmark } from './paint.ts';
import { besideHits } from './read-evidence-of.ts';
import type { StreamScanned } from './scan-stream.ts';
import { besideMatches, whatElse } from './what-else.ts';

const actors: Record<Actor, string> = {
  'sps-admin': '',
  'spp-admin': 'for the SPP admin: ',
  network: 'for the network team: ',
  certificates: 'for who issues SPP’s certificate: ',
};

const stops = (stopsAt: StopsAt): string =>
  'moves' in stopsAt ? `Stops at move ${stopsAt.moves.join(' or ')} of 5. ` : '';

/** The entry's guidance with the values that the text names; they are what a text says, and not tested. */
function guidanceOf({ id, facts }: Match): Guidance {
  return guide(joinErrorById[id], {
    ...knownOfText({ ...facts, offeredNames: facts.offeredNames?.slice(0, 5) }),
    generation: 'unsure',
    when: facts.reason ?? null,
  });
}

function resolution(match: Match, paint: Paint): string[] {
  const { why, steps, stopsAt, sources } = guidanceOf(match);
  const said = ({ text, basis }: Statement) => `${unmark(text, paint)} ${paint('grey', `[${basis}]`)}`;
  return [
    `  ${stops(stopsAt)}${why.map(said).join(' ')}`,
    '',
    paint('bold', '  Do this'),
    ...steps.map((step, at) => `  ${at + 1}. ${actors[step.who]}${said(step)}`),
    '',
    ...sources.map(({ title, url, version }) =>
      paint('grey', `  Source: ${[title, version, url].filter((part) => part !== null).join(', ')}`),
    ),
  ];
}

const probably = ({ certainty }: Match): string => (certainty === 'probable' ? 'Probably: ' : '');

/** The offsets only: the letters themselves are part of the text, which is not printed. */
function readDifferently({ changes = [] }: Match): string[] {
  if (changes.length === 0) return [];
  const read = changes.slice(0, 8).map(({ at: [start], readAs }) => `“${readAs}” at offset ${start}`);
  const rest = changes.length > read.length ? ` and ${changes.length - read.length} more` : '';
  return [`  Some letters had to be read differently: ${read.join(', ')}${rest}.`];
}

/**
 * What was recognised, in words for a terminal: every error with its place, the one that stops the join first with what to do.
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
  const { hits, alsoSeen } = scanned;
  const looked = besideHits(scanned);
  const first = headline(hits);
  const lines = hits.flatMap((hit) => {
    const times = hit.count > 1 ? `, ${hit.count} times` : '';
    const place = `line ${hit.line}, offset ${hit.at[0]?.[0] ?? 0}${times}`;
    const title = `${probably(hit)}${paint('bold', joinErrorById[hit.id].title)} [${hit.id}, ${hit.basis}] ${place}`;
    return hit === first ? [title, ...readDifferently(hit), ...resolution(hit, paint), ''] : [title];
  });
  for (const { id, needs } of alsoSeen)
    lines.push(`? ${joinErrorById[id].title} [${id}]: ${unmark(needs, paint)}`);
  if (lines.length === 0) lines.push('No known join error was recognised.', ...whatElse(looked, paint, now));
  else lines.push(...besideMatches(looked, paint, now));
  return `${lines.join('\n').trimEnd()}\n`;
}
