import { clockTime } from './clock-time.ts';

/** The line of a clock that runs: what is left, and until when. */
export const TimeLine = ({ left, endsAt, now }: { left: string; endsAt: number; now: number }) => (
  <p role="timer" className="mt-1">
    <span className="no-print">
      <span className="font-mono text-xl font-bold">{left}</span> left,{' '}
    </span>
    until {clockTime(endsAt, now)}
  </p>
);
