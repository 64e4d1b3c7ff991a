import { clockTime } from '../guidance/clock-time.ts';
import type { To } from '../paths.ts';
import { useNow } from '../steps/use-now.ts';
import type { Mark } from '../ui/verdict-mark.tsx';
import { BrowserPath } from './browser-path.tsx';
import { checkedHost } from './known-by-check.ts';
import { PathRow } from './path-row.tsx';
import { SpsPath } from './sps-path.tsx';
import type { Outcome } from './use-check.ts';

const marks: Record<Outcome['diagnosis']['outcome'], Mark> = {
  clear: 'passed',
  stops: 'failed',
  'not-assessed': 'unknown',
  refused: 'skipped',
};

const msPerMinute = 60_000;

interface Props {
  outcome: Outcome;
  toError: (id: string) => To;
  onCheck: (host: string) => void;
}

/** The three ways to SPP that a join needs, drawn apart: one was checked, two are not tested until somebody does. */
export function ThreePaths({ outcome, toError, onCheck }: Props) {
  const now = useNow(msPerMinute);
  const { check, diagnosis } = outcome;
  const { vantage } = check.checked;
  return (
    <section aria-labelledby="three-paths" className="my-5">
      <h2 id="three-paths" className="text-lg">
        Three ways to SPP
      </h2>
      <ol className="mt-2 rounded-card border border-line bg-card px-4 wide:px-5.5">
        <PathRow
          from="This wizard’s server"
          mark={marks[diagnosis.outcome]}
          says={
            <>
              Checked from <code>{vantage.hostname}</code> at {clockTime(check.checkedAt, now)}: the result
              above.
            </>
          }
        />
        <BrowserPath host={checkedHost(outcome)} toError={toError} />
        <SpsPath outcome={outcome} onCheck={onCheck} />
      </ol>
    </section>
  );
}
