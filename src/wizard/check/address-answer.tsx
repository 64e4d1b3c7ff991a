import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { ReadAs } from './address-field.tsx';
import { CheckPanel } from './check-panel.tsx';
import { CheckResult } from './result/check-result.tsx';
import { CheckedLine } from './result/checked-line.tsx';
import { ProblemAnswer } from './result/problem-answer.tsx';
import type { CheckInHand, Outcome } from './run/use-check.ts';
import { clockTime } from '../drawn/clock-time.ts';
import { metAt } from './met-at.ts';
import { whyNoResult } from './run/why-no-result.ts';
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

function From({ outcome }: { outcome: Outcome }) {
  const now = useNow(30_000);
  const { check } = outcome;
  return (
    <>
      from <code>{check.checked.vantage.hostname}</code>, {clockTime(check.checkedAt, now)}
    </>
  );
}

/** What came of the press, in the place of the form, which is folded to a line above it. */
export function AddressAnswer({ check, typed, onAgain, onChange, onGiveUp, onUse, onCheck }: Props) {
  const { answers, generation, to } = useAnswers();
  const { parsed, outcome, running } = check;
  if (!parsed.ok) return null;
  const { host } = parsed.value.address;
  const problem = running === null ? whyNoResult(check) : null;
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
      <CheckPanel
        check={check}
        size="view"
        inPlace
        onCancel={onGiveUp}
        problem={(why) => (
          <ProblemAnswer
            check={check}
            problem={why}
            toPaste={(own) => to('failed', { address: Hearsay.of(own) })}
            onAgain={onAgain}
            onChange={onChange}
          />
        )}
      >
        {(seen) => (
          <CheckResult
            key={seen.check.checkedAt}
            outcome={seen}
            generation={generation}
            met={metAt(seen.check.checked.address.host, answers)}
            toError={(error) => to('resolution', { error, from: 'check', said: undefined })}
            toNext={to('before')}
            onUse={onUse}
            onCheck={onCheck}
          />
        )}
      </CheckPanel>
    </>
  );
}
