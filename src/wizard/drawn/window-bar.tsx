import type { ReactNode } from 'react';

/** Where SPS’s field for SPP’s address is. */
export const menuOfSps = 'Basic Settings > Cluster management';

/** The top of a drawn window: what it is. */
export const WindowBar = ({ children }: { children: ReactNode }) => (
  <p className="flex min-h-7.5 items-center gap-3 border-b border-line bg-paper px-3 py-0.5 text-xs text-muted wide:text-sm">
    <svg
      aria-hidden="true"
      viewBox="0 0 24 8"
      className="w-6 shrink-0 text-line max-wide:hidden"
      strokeWidth="7"
      strokeLinecap="round"
    >
      <path d="M4 4h.01M18 4h.01" className="stroke-current" />
    </svg>
    <span className="min-w-0">{children}</span>
  </p>
);
