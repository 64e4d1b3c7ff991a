import { runChecks } from '#diagnosis/findings/run-checks.ts';
import { Ladder } from '../ladder/ladder.tsx';
import { useNow } from '../../drawn/use-now.ts';
import { Button } from '../../ui/button.tsx';
import type { LadderRow } from '../ladder/ladder-rows.ts';
import { runningRows } from '../ladder/ladder-rows.ts';
import { partialFacts } from '../run/partial-facts.ts';
import { PassedStrip } from '../ladder/passed-strip.tsx';
import { ResultHead } from './result-head.tsx';
import type { Progress } from '../run/run-check.ts';

interface Props {
  host: string;
  running: Progress;
  onGiveUp: () => void;
}

/** The rows as far as the check is: titles and marks alone, so that none grows when its answer comes. */
function useRows({ host, running }: Pick<Props, 'host' | 'running'>): LadderRow[] {
  const now = useNow(null);
  const { facts, done } = partialFacts(running.lines);
  const kind = /^[\d.]+$/.test(host) ? 'ipv4' : 'hostname';
  const findings = runChecks(
    {
      schema: 1,
      address: { typed: host, host, kind },
      vantage: { hostname: '' },
      checkedAt: '',
      facts,
      claims: [],
    },
    now,
  );
  return runningRows(findings, facts, done).map((row) => ({ ...row, text: '' }));
}

const isOpen = ({ verdict }: LadderRow): boolean => verdict === 'checking' || verdict === 'waiting';

interface CancelProps {
  running: Progress;
  /** Said where the names of the certificate are not yet tried; absent: nothing. */
  before?: string;
  onGiveUp: () => void;
}

const CancelLine = ({ running: { trying }, before, onGiveUp }: CancelProps) => (
  <div className="flex min-h-11 flex-wrap items-center gap-x-3 text-muted">
    <Button kind="quiet" onClick={onGiveUp}>
      Cancel
    </Button>
    <span>{trying.length === 0 ? before : 'Trying the names in the certificate…'}</span>
  </div>
);

/** The rows of a check that runs, as far as it is. */
export function RunningLadder(props: Props) {
  return (
    <>
      <Ladder rows={useRows(props)} />
      <CancelLine {...props} before="Checking…" />
    </>
  );
}

/** The same where its answer will stand: how far it is comes first. */
export function RunningAnswer(props: Props) {
  const rows = useRows(props);
  const done = rows.filter((row) => !isOpen(row)).length;
  return (
    <section aria-label="The check that runs">
      <ResultHead
        mark="checking"
        kicker="Where would the join stop?"
        heading={`Checking… ${done} of ${rows.length}`}
      />
      <PassedStrip
        verdicts={rows.map(({ verdict }) => verdict)}
        words={`${done} of ${rows.length} looked at`}
      />
      <CancelLine {...props} />
      <Ladder rows={rows} />
    </section>
  );
}
