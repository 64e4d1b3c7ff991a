import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import { isSaneEnd } from '../guidance/time-left.ts';
import { WaitClock } from '../guidance/wait-clock.tsx';
import { useAnswers } from './use-answers.ts';
import { useNow } from './use-now.ts';

const msPerMinute = 60_000;

/** The clock of this case: its end stands in the address bar, and so survives reload, sharing and sleep. */
export function Wait({ wait }: { wait: NonNullable<JoinError['wait']> }) {
  const { answers, answer } = useAnswers();
  const end = Number(answers.clock);
  const now = useNow(answers.clock === undefined ? null : 1000);
  const endsAt = isSaneEnd(end, now) ? end : null;
  return (
    <WaitClock
      wait={wait}
      endsAt={endsAt}
      now={now}
      onFailedNow={() => answer({ clock: String(Date.now() + wait.minutes * msPerMinute) })}
      onChange={(end) => answer({ clock: end === null ? undefined : String(Math.round(end)) })}
    />
  );
}
