import type { ReactNode } from 'react';

/** What you can do now, the next action first. */
export const Actions = ({ children }: { children: ReactNode }) => (
  <div className="no-print mt-5 flex flex-wrap items-center gap-3">{children}</div>
);
