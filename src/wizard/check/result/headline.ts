import type { Diagnosis } from '#diagnosis/diagnose.ts';
import { stopsBeforeJoin } from '#diagnosis/guidance/before-join/stops-before-join.ts';
import { decides, isByChance, mayBePassedOver, type Stopping } from '#diagnosis/guidance/overall-verdict.ts';
import type { Finding } from '#diagnosis/findings/finding.ts';
import type { JoinError, StopsAt } from '#diagnosis/join-errors/define-join-error.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { stopsWords } from '../../drawn/stops-words.ts';

/** The one thing to say of a check first, and what is left to say after it. */
export interface Headline {
  title: string;
  /** What was found; null where nothing stops the join. */
  finding: Finding | null;
  /** The join error that it would become; null where none is known for it. */
  entry: JoinError<JoinErrorId> | null;
  /** Where it stops a join from the browser; null where it does not, or nobody knows. */
  stopsAt: StopsAt | null;
  /** Where it stops, in one line without its full stop, to stand above the cause. */
  kicker: string;
  /** Other failures, doubts and warnings. */
  others: Finding[];
}

/** Rungs that a browser climbs as well, before SPS does. */
const ofBrowser: ReadonlySet<Finding['rung']> = new Set(['dns', 'tcp', 'tls', 'spp']);

/** Where a failed finding without a join error of its own stops a join from the browser; null where nobody knows. */
const stopsOfFinding = ({ rung, stopsJoin }: Finding): StopsAt | null =>
  stopsJoin === true && ofBrowser.has(rung) ? { moves: [2] } : null;

function stopTitle(stopsAt: StopsAt | null): string {
  if (stopsAt === null) return 'With this address, the join would probably stop';
  if ('outside' in stopsAt) return 'With this address, the join would probably not work';
  return `With this address, the join would probably stop at move ${stopsAt.moves.join(' or ')}`;
}

function stopKicker(stopsAt: StopsAt | null): string {
  if (stopsAt === null) return 'The join would probably stop';
  return 'outside' in stopsAt
    ? 'With this address, the join would probably not work'
    : stopsWords(stopsAt, true);
}

/** Where and how surely an address that does not always answer alike would stop the join. */
function disagreeKicker({ id }: Finding, stopping: Stopping, stops: string): string {
  if (id === 'connections-disagree') return `With one of two connections, the join ${stops}`;
  if (!isByChance(stopping))
    return `At ${stopping.of === 2 ? 'both' : 'each'} of its addresses, the join ${stops}`;
  return stopping.at === 1
    ? `At one of its addresses, the join ${stops}`
    : `At ${stopping.at} of its ${stopping.of} addresses, the join ${stops}`;
}

/** At which of its addresses a name would stop the join. */
const whereOf = (stopping: Stopping): string =>
  isByChance(stopping)
    ? stopping.at === 1
      ? 'at one'
      : `at ${stopping.at} of ${stopping.of}`
    : stopping.of === 2
      ? 'at both'
      : 'at each';

function disagreement(
  { id, evidence }: Finding,
  stopping: Stopping,
): { title: string; where: string } | null {
  if (id === 'addresses-disagree')
    return { title: 'The addresses of this name give different answers', where: whereOf(stopping) };
  if (id !== 'connections-disagree') return null;
  const title =
    evidence.values['appliances'] === 'different'
      ? 'This address reaches different appliances from one connection to the next'
      : 'This address answers differently from one connection to the next';
  return { title, where: 'with one' };
}

/** Of an address that nothing seen stops. */
const clear = 'Clear, as far as this wizard’s server sees';

const browserTitle = ({ evidence }: Finding): string =>
  evidence.values['key'] === 'P-521'
    ? 'In Chrome and Edge, the join would probably stop at move 2'
    : 'In a browser, the join would probably stop at move 2';

const worthSaying: ReadonlySet<Finding['verdict']> = new Set(['failed', 'unknown', 'warning']);
/** A stricter client refuses for the same name what the documented one refuses already. */
const repeats = (one: Finding, said: Finding | null): boolean =>
  one.id === 'certificate-strict-mismatch' && said?.id === 'certificate-name-mismatch';
const isBad = ({ verdict }: Finding): boolean => verdict === 'failed' || verdict === 'warning';

/** Finds the headline of a diagnosis that was not refused. */
export function headlineOf({ findings, joinErrors, outcome, stopping }: Diagnosis): Headline {
  const firstShown = joinErrors[0];
  const entry = firstShown === undefined ? null : joinErrorById[firstShown.id];
  const failed = findings.filter(({ verdict }) => verdict === 'failed');
  const othersThan = (said: Finding | null) =>
    findings.filter((one) => one !== said && worthSaying.has(one.verdict) && !repeats(one, said));
  const disagree = findings.find((one) => isBad(one) && disagreement(one, stopping) !== null);
  const words = disagree === undefined ? null : disagreement(disagree, stopping);
  if (disagree !== undefined && words !== null && outcome !== 'not-assessed') {
    const stops = mayBePassedOver(findings, stopping) ? 'may stop' : 'would probably stop';
    return {
      title: outcome === 'stops' ? `${words.title}: ${words.where}, the join ${stops}` : words.title,
      finding: disagree,
      kicker: outcome === 'stops' ? disagreeKicker(disagree, stopping, stops) : clear,
      // What one of two connections met is cured by neither a new certificate nor another SPP: the finding says what is.
      entry: disagree.id === 'connections-disagree' ? null : entry,
      stopsAt: disagree.id === 'connections-disagree' || entry === null ? null : stopsBeforeJoin(entry),
      others: othersThan(disagree),
    };
  }
  if (outcome === 'stops') {
    const finding = failed.find(({ id }) => entry?.causedBy.includes(id)) ?? failed[0] ?? null;
    const stopsAt = entry === null ? finding && stopsOfFinding(finding) : stopsBeforeJoin(entry);
    const kicker = stopKicker(stopsAt);
    return { title: stopTitle(stopsAt), kicker, finding, entry, stopsAt, others: othersThan(finding) };
  }
  if (outcome === 'not-assessed') {
    const open = findings.find(({ id, verdict }) => verdict === 'unknown' && decides(id)) ?? null;
    const title = 'This check could not tell whether a join would work';
    const kicker = 'It is not known whether a join would work';
    return { title, kicker, finding: open, entry, stopsAt: null, others: othersThan(open) };
  }
  const inBrowser = findings.find((one) => one.id === 'refused-by-browsers' && isBad(one)) ?? null;
  const title = inBrowser === null ? 'Nothing seen from here would stop the join' : browserTitle(inBrowser);
  return {
    title,
    kicker: inBrowser === null ? clear : title,
    finding: inBrowser,
    entry,
    stopsAt: inBrowser === null ? null : { moves: [2] },
    others: othersThan(inBrowser),
  };
}
