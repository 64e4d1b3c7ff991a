/** The line of a clock that runs: what is left. Until when stands beside it, and on paper alone. */
export const TimeLine = ({ left }: { left: string }) => (
  <p role="timer" className="no-print mt-1">
    <span className="font-mono text-xl font-bold">{left}</span> left
  </p>
);
