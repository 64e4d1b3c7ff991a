import type { ReactNode } from 'react';

/** The one or two sentences under a title. */
export const Lead = ({ children }: { children: ReactNode }) => (
  <p className="mb-4 text-lg text-muted [&_b]:text-ink">{children}</p>
);
