import { listedById } from '#diagnosis/join-errors/known-ids.ts';
import { listed } from '#diagnosis/join-errors/listed.ts';
import { useCheck } from '../check/run/use-check.ts';
import { Wait } from '../said/wait.tsx';
import { runningClock } from '../said/running-clock.ts';
import { useAnswers } from '../said/use-answers.ts';
import { useNow } from '../drawn/use-now.ts';

/** Any wait that an error asks for, where a clock runs and nobody says whose it is. */
const anyWait = listed.find(({ wait }) => (wait.minutes ?? 0) > 0);

/**
 * The wait before the next try, on the way there: what is left of it, or when the join failed, where that was not said. Nothing where the
 * case came from no error with a wait. When it is over, it says so.
 */
export function WaitAhead({ brief }: { /** Join is not pressed on this page. */ brief: boolean }) {
  const { answers } = useAnswers();
  const { outcome } = useCheck(answers.address);
  const now = useNow(null);
  const entry =
    (answers.waits === undefined ? undefined : listedById[answers.waits]) ??
    (runningClock(answers.clock, now) === undefined ? undefined : anyWait);
  const minutes = entry?.wait.minutes ?? 0;
  if (entry === undefined || minutes === 0) return null;
  return (
    <Wait wait={{ ...entry.wait, minutes }} brief={brief}>
      {entry.wait.meanwhile === undefined || outcome !== null ? null : (
        <p className="mt-1">{entry.wait.meanwhile}</p>
      )}
    </Wait>
  );
}
