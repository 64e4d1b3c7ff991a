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
  /** Of its heading. */
  level: 2 | 3;
  /** Without the rows: there are only some lines of room. */
  brief: boolean;
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

/** How far a check is, where its answer will stand. */
export function RunningAnswer({ level, brief, onGiveUp, ...props }: Props) {
  const rows = useRows(props);
  const done = rows.filter((row) => !isOpen(row)).length;
  return (
    <section aria-label="The check that runs">
      <ResultHead
        mark="checking"
        kicker="Where would the join stop?"
        heading={`Checking… ${done} of ${rows.length}`}
        level={level}
      />
      <PassedStrip
        verdicts={rows.map(({ verdict }) => verdict)}
        words={`${done} of ${rows.length} looked at`}
      />
      <div className="flex min-h-11 flex-wrap items-center gap-x-3 text-muted">
        <Button kind="quiet" onClick={onGiveUp}>
          Cancel
        </Button>
        <span>{props.running.trying.length === 0 ? null : 'Trying the names in the certificate…'}</span>
      </div>
      {brief ? null : <Ladder rows={rows} />}
    </section>
  );
}
