import { clockTime } from '../drawn/clock-time.ts';
import { TimeLine } from '../drawn/time-line.tsx';
import { timeLeft } from '../drawn/time-left.ts';
import { runningClock } from './running-clock.ts';
import { useAnswers } from './use-answers.ts';
import { useNow } from '../drawn/use-now.ts';

/** What is left of the wait before the next try, as long as it runs. */
export function WaitLeft() {
  const { answers } = useAnswers();
  const now = useNow(answers.clock === undefined ? null : 1000);
  const endsAt = Number(runningClock(answers.clock, now) ?? 0);
  const left = timeLeft(endsAt, now);
  if (left === null) return null;
  return (
    <div>
      <p>
        Wait until {clockTime(endsAt, now)} before you press <b>Join</b> again.
      </p>
      <TimeLine left={left} />
    </div>
  );
}
