import type { ReactNode } from 'react';
import { WhoRunsIt } from './operator.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** What this page keeps and sends, whom to ask, the colours, and whatever a page of the product adds. */
export const Footer = ({ children }: { children?: ReactNode }) => (
  <footer className="no-print mt-10 border-t border-line">
    <div className="shell flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-4 text-sm text-muted">
      <p className="text-pretty">
        What you paste stays in this browser. An address leaves it only when you press Check. No cookies, no
        tracking.
      </p>
      <WhoRunsIt />
      {children}
      <ThemeSwitch />
    </div>
  </footer>
);
