import { clockTime } from '../drawn/clock-time.ts';
import { timeLeft } from '../drawn/time-left.ts';
import { longestJoinMs } from './since-press.ts';

/** How long ago Join was pressed, as it was reported here; `ago` in ms, null where nobody said it. `now` in ms since the epoch. */
export const JoinClock = ({ ago, now }: { ago: number | null; now: number }) => (
  <section className="my-4" aria-label="Time since Join">
    {ago === null ? (
      <p>
        When you pressed <b>Join</b> was not said here, so no clock runs.
      </p>
    ) : (
      <p role="timer">
        <span className="font-mono text-xl font-bold">{timeLeft(now, now - ago) ?? '0:00'}</span> since you
        reported, at {clockTime(now - ago, now)}, that you pressed <b>Join</b>
      </p>
    )}
    <p role="status" className="mt-1">
      {ago !== null && ago > longestJoinMs ? (
        <b>More than five minutes have passed: expect an error by now.</b>
      ) : (
        'A join that takes more than five minutes ends with an error.'
      )}
    </p>
  </section>
);
