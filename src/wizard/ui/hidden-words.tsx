import type { ReactNode } from 'react';

/** Words for those who do not see the shape beside them. */
export const HiddenWords = ({ children }: { children: ReactNode }) => (
  <span className="sr-only">{children}</span>
);
