import type { Finding } from '#diagnosis/findings/finding.ts';
import type { Met } from '#diagnosis/guidance/before-join/advise.ts';
import { seenVariant } from '#diagnosis/guidance/before-join/seen-variant.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { Outcome } from '../run/use-check.ts';
import type { PathStop } from '../paths/path-stop.ts';

type Entry = JoinError<JoinErrorId>;

/** What of a check shows a join error; null where nothing does. */
export const findingOf = ({ causedBy }: Entry, outcome: Outcome | null): Finding | null =>
  outcome?.diagnosis.findings.find(({ id, verdict }) => verdict === 'failed' && causedBy.includes(id)) ??
  null;

/** Which case of a join error was met before the join: by the check, else as the visitor told; null where neither tells one. */
export function metBeforeJoin(entry: Entry, outcome: Outcome, told: PathStop | null): Met | null {
  const { checked } = outcome.check;
  const finding = findingOf(entry, outcome);
  if (finding !== null) return seenVariant(checked, finding);
  if (told === null) return null;
  return {
    which: told.from === 'browser' ? 'told-browser' : 'told-sps',
    values: { host: checked.address.host, vantage: checked.vantage.hostname },
  };
}
