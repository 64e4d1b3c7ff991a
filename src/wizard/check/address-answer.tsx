import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { ReadAs } from './address-field.tsx';
import { CheckAnswer } from './result/check-answer.tsx';
import { RunningAnswer } from './result/check-ladder.tsx';
import { CheckResult } from './result/check-result.tsx';
import { CheckedLine } from './result/checked-line.tsx';
import { ProblemAnswer } from './result/problem-answer.tsx';
import type { CheckProblem } from './run/problem.ts';
import type { CheckInHand, Outcome } from './run/use-check.ts';
import { clockTime } from '../drawn/clock-time.ts';
import { isFramed } from '../hosting/hosting.ts';
import { forgotten } from '../answers/forgets.ts';
import { metAt } from './met-at.ts';
import { useAnswers } from '../said/use-answers.ts';
import { useNow } from '../drawn/use-now.ts';

interface Props {
  check: CheckInHand;
  /** What was typed, as it stood in the field. */
  typed: string;
  onAgain: () => void;
  onChange: () => void;
  onGiveUp: () => void;
  onUse: (value: string) => void;
  onCheck: (value: string) => void;
}

/** Why a check that ended has no result; null where it has one. */
const problemOf = ({ outcome, problem }: CheckInHand): CheckProblem | null =>
  problem ??
  (outcome?.diagnosis.outcome === 'refused'
    ? { kind: 'refused', detail: null, reason: outcome.check.checked.refused?.reason ?? null }
    : null);

function From({ outcome }: { outcome: Outcome }) {
  const now = useNow(30_000);
  const { check } = outcome;
  return (
    <>
      from <code>{check.checked.vantage.hostname}</code>, {clockTime(check.checkedAt, now)}
    </>
  );
}

/**
 * What came of the press, in the place of the form: from the press on, so that nothing moves when the answer comes: what
 * is below it stays out of the screen. A frame grows with its content, and so must not be measured by its own height.
 */
export function AddressAnswer({ check, typed, onAgain, onChange, onGiveUp, onUse, onCheck }: Props) {
  const { answers, generation, to } = useAnswers();
  const { parsed, outcome, running } = check;
  if (!parsed.ok) return null;
  const { host } = parsed.value.address;
  const problem = running === null ? problemOf(check) : null;
  const did = running !== null ? 'Checking' : problem === null ? 'Checked' : 'Not checked:';
  return (
    <>
      <CheckedLine
        did={did}
        host={host}
        from={
          running !== null ? (
            'from this wizard’s server'
          ) : problem === null && outcome !== null ? (
            <From outcome={outcome} />
          ) : null
        }
        onChange={onChange}
      >
        {typed === host ? null : (
          <p className="pb-2 text-muted empty:hidden">
            <ReadAs parsed={parsed} />
          </p>
        )}
      </CheckedLine>
      <div className={`${isFramed() ? 'min-h-[36rem]' : 'min-h-[calc(100dvh-7rem)]'} print:min-h-0`}>
        <CheckAnswer key={host} check={check} givenUp={false} inPlace>
          {running !== null ? (
            <RunningAnswer host={host} running={running} onGiveUp={onGiveUp} />
          ) : problem !== null ? (
            <ProblemAnswer
              check={check}
              problem={problem}
              toPaste={(own) => to('failed', { address: Hearsay.of(own) })}
              onAgain={onAgain}
              onChange={onChange}
            />
          ) : outcome === null ? null : (
            <CheckResult
              key={outcome.check.checkedAt}
              outcome={outcome}
              generation={generation}
              met={metAt(outcome.check.checked.address.host, answers)}
              toError={(error) => to('resolution', { ...forgotten('other-error'), error, from: 'check' })}
              toNext={to('before')}
              onUse={onUse}
              onCheck={onCheck}
            />
          )}
        </CheckAnswer>
      </div>
    </>
  );
}
