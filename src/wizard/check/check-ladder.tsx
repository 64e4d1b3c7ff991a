import { runChecks } from '#diagnosis/findings/run-checks.ts';
import { Ladder } from '../guidance/ladder.tsx';
import { Button } from '../ui/button.tsx';
import { useNow } from '../steps/use-now.ts';
import { ladderRows, runningRows } from './ladder-rows.ts';
import { partialFacts } from './partial-facts.ts';
import type { Progress } from './run-check.ts';
import type { Outcome } from './use-check.ts';

/** The rows of a check that runs, as far as it is. */
export function RunningLadder({
  host,
  running: { lines, trying },
  onGiveUp,
}: {
  host: string;
  running: Progress;
  onGiveUp: () => void;
}) {
  const now = useNow(null);
  const { facts, done } = partialFacts(lines);
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
  return (
    <>
      <Ladder rows={runningRows(findings, facts, done)} />
      <div className="flex flex-wrap items-center gap-3 text-muted">
        <p>{trying.length === 0 ? 'Checking…' : 'Trying the names in the certificate…'}</p>
        <Button kind="quiet" onClick={onGiveUp}>
          Cancel
        </Button>
      </div>
    </>
  );
}

/** The rows of a finished check. */
export const FinishedLadder = ({ outcome: { check, diagnosis } }: { outcome: Outcome }) => (
  <Ladder rows={ladderRows(diagnosis.findings, check.checked.facts)} />
);
