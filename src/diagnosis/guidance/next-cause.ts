import type { Finding } from '../findings/finding.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import { joinErrorById, joinErrors } from '../join-errors/catalogue.ts';
import { isJoinErrorId } from '../join-errors/known-ids.ts';
import type { JoinError } from '../join-errors/define-join-error.ts';
import { inOrderOfStops, isLikely } from '../recognition/headline.ts';
import type { Recognition } from '../recognition/recognition.ts';
import { movesOf, placesOf, roadOf } from './road.ts';
import type { ShownJoinError } from './shown-join-errors.ts';

/**
 * Why a cause is the next to look at, best known first. The last three go by the place at which the join stops: documented causes of
 * all three come before inferred ones.
 *
 * `named-in-text`: SPS's text shows this error as well. `shown-by-check`: a check shows it. `text-may-mean`: one question decides whether
 * the text means it. `may-also-be`: the same words stand for it as for an error that was followed. `text-would-fit`: the text fits, and
 * does not say whose error it is. `same-place`: it stops the join where the error stopped it that was followed last. `later`: it stops it
 * at a later move. `not-ruled-out`: nothing that is known speaks against it.
 */
const reasons = [
  'named-in-text',
  'shown-by-check',
  'text-may-mean',
  'may-also-be',
  'text-would-fit',
  'same-place',
  'later',
  'not-ruled-out',
] as const;
export type WhyNext = (typeof reasons)[number];

export interface NextCause {
  id: JoinErrorId;
  why: WhyNext;
}

/** What is known of a case that still fails. */
export interface StillFailing {
  /** Errors whose resolution was followed without success, in that order. */
  tried: readonly JoinErrorId[];
  /** What the text of the failed try shows; null where none is at hand. */
  text: Pick<Recognition, 'matches' | 'alsoSeen'> | null;
  /** What a check of the address shows; null where none was made. */
  check: { findings: readonly Finding[]; joinErrors: readonly ShownJoinError[] } | null;
}

type Entry = JoinError<JoinErrorId>;

const isOfScripts = ({ stopsAt }: Entry): boolean => 'outside' in stopsAt && stopsAt.outside === 'api-join';

/** Whether a check speaks against an error: it looked for every cause of it, found none, and SPS cannot meet it all the same. */
function isRuledOut({ causedBy, uncheckable }: Entry, check: StillFailing['check']): boolean {
  if (check === null || causedBy.length === 0 || uncheckable === true) return false;
  const passed = new Set(check.findings.filter(({ verdict }) => verdict === 'passed').map(({ id }) => id));
  return causedBy.every((id) => passed.has(id));
}

const alsoNamed = (id: JoinErrorId): JoinErrorId[] =>
  (joinErrorById[id].recognise?.mayAlsoBe ?? []).map((other) => other.id).filter(isJoinErrorId);

/** The errors that evidence points to, each with its best reason. */
function byEvidence({ tried, text, check }: StillFailing): ReadonlyMap<JoinErrorId, WhyNext> {
  const matches = inOrderOfStops(text?.matches ?? []);
  const found: Partial<Record<WhyNext, readonly JoinErrorId[]>> = {
    'named-in-text': matches.filter(isLikely).map(({ id }) => id),
    'shown-by-check': (check?.joinErrors ?? []).map(({ id }) => id),
    'text-may-mean': (text?.alsoSeen ?? []).map(({ id }) => id),
    'may-also-be': tried.toReversed().flatMap(alsoNamed),
    'text-would-fit': matches.filter((match) => !isLikely(match)).map(({ id }) => id),
  };
  const evident = new Map<JoinErrorId, WhyNext>();
  for (const why of reasons) for (const id of found[why] ?? []) if (!evident.has(id)) evident.set(id, why);
  return evident;
}

/** Why an error that no evidence points to is worth a look, by where it stops the join; null where it is not. */
function onRoad(
  { tried }: StillFailing,
  evident: ReadonlyMap<JoinErrorId, WhyNext>,
): (entry: Entry) => WhyNext | null {
  const named = [...evident].flatMap(([id, why]) => (why === 'named-in-text' ? [joinErrorById[id]] : []));
  // A text of a move is proof that the join came that far.
  const reached = Math.max(0, ...named.map((entry) => movesOf(entry).first));
  const byScript = [...named, ...tried.map((id) => joinErrorById[id])].some(isOfScripts);
  const road = roadOf(tried);
  const last = tried.at(-1);
  const here = last === undefined ? null : joinErrorById[last];
  return (entry) => {
    const places = placesOf(entry);
    const moves = movesOf(entry);
    if (!places.some((place) => road.has(place)) || (isOfScripts(entry) && !byScript)) return null;
    if (moves.last > 0 && moves.last < reached) return null;
    if (here === null) return 'not-ruled-out';
    if (placesOf(here).some((place) => places.includes(place))) return 'same-place';
    return movesOf(here).last > 0 && moves.first > movesOf(here).last ? 'later' : 'not-ruled-out';
  };
}

/** The place of an error among those that evidence points to: the surest first. */
const placeIn = (evident: ReadonlyMap<JoinErrorId, WhyNext>, id: JoinErrorId): number =>
  [...evident.keys()].indexOf(id);

/**
 * The causes that are left, the most likely first; none where everything that could fit was followed or is ruled out, so that the case is
 * one for the vendor's support. Never one that was followed, nor one that names no cause.
 */
export function nextCauses(known: StillFailing): NextCause[] {
  const { tried, check } = known;
  const evident = byEvidence(known);
  const whyOnRoad = onRoad(known, evident);
  const order = (why: WhyNext): number => reasons.indexOf(why);
  return joinErrors
    .filter(({ id, recognise }) => !tried.includes(id) && recognise?.lastResort !== true)
    .flatMap((entry) => {
      const why = evident.get(entry.id) ?? whyOnRoad(entry);
      if (why === null || (why !== 'named-in-text' && isRuledOut(entry, check))) return [];
      const isInferred = !evident.has(entry.id) && entry.basis === 'inferred';
      return [{ entry, why, isInferred }];
    })
    .toSorted(
      (a, b) =>
        Number(evident.has(b.entry.id)) - Number(evident.has(a.entry.id)) ||
        Number(a.isInferred) - Number(b.isInferred) ||
        order(a.why) - order(b.why) ||
        placeIn(evident, a.entry.id) - placeIn(evident, b.entry.id),
    )
    .map(({ entry: { id }, why }) => ({ id, why }));
}
