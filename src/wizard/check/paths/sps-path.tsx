import { judgePath } from '#diagnosis/pasted-evidence/judge-path.ts';
import { clockTime } from '../../drawn/clock-time.ts';
import { useNow } from '../../drawn/use-now.ts';
import { BasisTag } from '../../ui/basis-tag.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Mark } from '../../ui/verdict-mark.tsx';
import { CommandsToRun } from './commands-to-run.tsx';
import { checkedHost } from '../run/known-by-check.ts';
import { nameStops } from './name-stops.ts';
import { markOfWay, OutputFindings } from './output-findings.tsx';
import { PasteOutput } from './paste-output.tsx';
import { pathResult } from './path-result.ts';
import { useReportedPaths } from '../run/reported-paths.ts';
import { seenByCheck } from '../run/seen-by-check.ts';
import type { Outcome } from '../run/use-check.ts';

interface Props {
  outcome: Outcome;
  onCheck: (host: string) => void;
}

const titles: Record<'passed' | 'failed' | 'not-decided', string> = {
  passed: 'SPP was reached',
  failed: 'Something is in the way',
  'not-decided': 'Not decided yet',
};

/** The way from SPS to SPP, which only SPS can test: what to run there, and what its output shows. */
export function SpsPath({ outcome, onCheck }: Props) {
  const now = useNow(null);
  const { kind } = outcome.check.checked.address;
  const host = checkedHost(outcome);
  const said = useReportedPaths(host);
  const { output = [], finds } = said;
  const verdict = judgePath(output);
  const latest = Math.max(...output.map(({ at }) => at));
  // An output that stops says more than the answer does.
  const notFound = verdict !== 'failed' && nameStops(said) ? finds : undefined;
  const mark: Mark = notFound ? 'failed' : output.length > 0 ? markOfWay[verdict] : 'skipped';
  return (
    <Fold summary="Test it from SPS" result={pathResult(mark)} offPaper>
      <p>
        {notFound ? (
          <>
            You reported at {clockTime(notFound.at, now)} that SPS does not find the name: a join with it
            would probably stop at move 4 or 5.
          </>
        ) : output.length > 0 ? (
          <>
            {titles[verdict]}, from the output that you pasted at {clockTime(latest, now)}.
          </>
        ) : (
          'SPS itself probably takes this path after you have signed in, on TCP port 443.'
        )}
      </p>
      <div aria-live="polite">
        {output.length === 0 ? null : (
          <OutputFindings findings={output} seen={seenByCheck(outcome).addresses} onCheck={onCheck} />
        )}
      </div>
      <p>
        Run one or all of these commands on a console of SPS, or of a machine in the same network with the
        same name servers. They send no password. <BasisTag basis="inferred" />
      </p>
      <CommandsToRun host={host} kind={kind} />
      <p>Then paste the output here, from the command to the next prompt.</p>
      <PasteOutput outcome={outcome} />
    </Fold>
  );
}
