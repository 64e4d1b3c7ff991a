import type { Diagnosis } from '#diagnosis/diagnose.ts';
import { decides, isByChance, type Stopping } from '#diagnosis/guidance/outcome.ts';
import type { Finding } from '#diagnosis/findings/finding.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';

/** The one thing to say of a check first, and what is left to say after it. */
export interface Headline {
  title: string;
  /** What was found; null where nothing stops the join. */
  finding: Finding | null;
  /** The join error that it would become; null where none is known for it. */
  entry: JoinError<JoinErrorId> | null;
  /** Other failures, doubts and warnings. */
  others: Finding[];
}

function stopTitle(entry: JoinError | null): string {
  if (entry === null) return 'With this address, the join would probably stop';
  const { stopsAt } = entry;
  if ('outside' in stopsAt) return 'With this address, the join would probably not work';
  return `With this address, the join would probably stop at move ${stopsAt.moves.join(' or ')}`;
}

/** Which answer SPS gets is chance, so that nothing else of the check can be relied on. */
const disagreeTitles: Partial<
  Record<Finding['id'], { title: string; where: (stopping: Stopping) => string }>
> = {
  'addresses-disagree': {
    title: 'The addresses of this name do not answer alike',
    where: (stopping) =>
      isByChance(stopping)
        ? stopping.at === 1
          ? 'at one'
          : `at ${stopping.at} of ${stopping.of}`
        : stopping.of === 2
          ? 'at both'
          : 'at each',
  },
  'connections-disagree': {
    title: 'This address reaches different appliances by connection',
    where: () => 'with one',
  },
};

const disagrees = ({ id, verdict }: Finding) =>
  disagreeTitles[id] !== undefined && (verdict === 'warning' || verdict === 'failed');

const worthSaying: ReadonlySet<Finding['verdict']> = new Set(['failed', 'unknown', 'warning']);

/** Finds the headline of a diagnosis that was not refused. */
export function headlineOf({ findings, joinErrors, outcome, stopping }: Diagnosis): Headline {
  const firstShown = joinErrors[0];
  const entry = firstShown === undefined ? null : joinErrorById[firstShown.id];
  const failed = findings.filter(({ verdict }) => verdict === 'failed');
  const finding =
    outcome === 'stops'
      ? (failed.find(({ id }) => entry?.causedBy.includes(id)) ?? failed[0] ?? null)
      : outcome === 'not-assessed'
        ? (findings.find(({ id, verdict }) => verdict === 'unknown' && decides(id)) ?? null)
        : null;
  const disagree = findings.find(disagrees);
  const words = disagree === undefined ? undefined : disagreeTitles[disagree.id];
  if (disagree !== undefined && words !== undefined && outcome !== 'not-assessed')
    return {
      title:
        outcome === 'stops'
          ? `${words.title}: ${words.where(stopping)}, the join would probably stop`
          : words.title,
      finding: disagree,
      entry,
      others: findings.filter((one) => one !== disagree && worthSaying.has(one.verdict)),
    };
  const title =
    outcome === 'stops'
      ? stopTitle(entry)
      : outcome === 'not-assessed'
        ? 'We could not tell whether a join would work'
        : 'Nothing that we can see would stop the join';
  const others = findings.filter((one) => one !== finding && worthSaying.has(one.verdict));
  return { title, finding, entry, others };
}
