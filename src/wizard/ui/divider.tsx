import type { ReactNode } from 'react';

/** "or": another way to the same end. */
export const Divider = ({ children }: { children: ReactNode }) => (
  <p className="my-6 flex max-w-none items-center gap-3.5 text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
    {children}
  </p>
);
