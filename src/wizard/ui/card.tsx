import type { ReactNode } from 'react';

/** A sheet on the paper. `strong` is the one with the next action. */
export const Card = ({ strong = false, children }: { strong?: boolean; children: ReactNode }) => (
  <div
    className={`my-5 rounded-card bg-card px-4 py-4 wide:px-5.5 ${strong ? 'border-2 border-accent' : 'border border-line'}`}
  >
    {children}
  </div>
);
