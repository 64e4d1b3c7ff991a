import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Wait as WaitSaid } from '#diagnosis/join-errors/define-join-error.ts';
import { isSaneEnd } from '../drawn/time-left.ts';
import { WaitClock } from '../drawn/wait-clock.tsx';
import { useAnswers } from './use-answers.ts';
import { useNow } from '../drawn/use-now.ts';

const msPerMinute = 60_000;

interface Props {
  wait: WaitSaid & { minutes: number };
  /** See `WaitClock`. */
  brief?: boolean;
  /** What to do meanwhile; shown until the wait is over. */
  children?: ReactNode;
}

/** The clock of this case: its end stands in the address bar, and so survives reload, sharing and sleep. */
export function Wait({ wait, brief = false, children }: Props) {
  const { answers, answer } = useAnswers();
  const end = Number(answers.clock);
  const ticked = useNow(answers.clock === undefined ? null : 1000);
  // The clock stood still until the press: seen from its last tick, an end that was set now would be too far ahead.
  const [pressedAt, setPressedAt] = useState(0);
  const now = Math.max(ticked, pressedAt);
  const waitMs = wait.minutes * msPerMinute;
  const endsAt = isSaneEnd(end, now, waitMs) ? end : null;
  return (
    <WaitClock
      wait={wait}
      endsAt={endsAt}
      now={now}
      brief={brief}
      onFailedNow={() => {
        const pressed = Date.now();
        setPressedAt(pressed);
        answer({ clock: String(pressed + waitMs) });
      }}
      onChange={(end) => answer({ clock: end === null ? undefined : String(Math.round(end)) })}
    >
      {children}
    </WaitClock>
  );
}
