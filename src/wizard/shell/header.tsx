import type { ReactNode } from 'react';
import type { To } from 'react-router';
import { Link, useLocation } from 'react-router';
import { isWithin } from './is-within.ts';
import { BrandMark } from './brand-mark.tsx';

export interface NavEntry {
  to: To;
  label: ReactNode;
}

const pathOf = (to: To): string => (typeof to === 'string' ? to : (to.pathname ?? ''));

/** Whose page this is, and the ways into it. */
export function Header({ home, nav }: { home: To; nav: readonly NavEntry[] }) {
  const { pathname } = useLocation();
  return (
    <header className="no-print border-b border-line bg-card">
      <div className="shell flex flex-wrap items-center gap-x-8 gap-y-0.5 py-2">
        <Link
          to={home}
          className="flex min-h-11 items-center gap-3 font-bold text-ink no-underline hover:text-accent"
        >
          <BrandMark />
          SPS join wizard
        </Link>
        <nav aria-label="Wizard" className="wide:ml-auto">
          <ul className="-ml-0.5 flex flex-wrap gap-x-3.5 text-sm wide:gap-x-6 wide:text-base">
            {nav.map(({ to, label }, at) => (
              <li key={at}>
                <Link
                  to={to}
                  aria-current={
                    pathname === pathOf(to) ? 'page' : isWithin(pathname, pathOf(to)) || undefined
                  }
                  className="inline-flex min-h-9 items-center text-muted no-underline hover:text-ink hover:underline aria-[current]:font-bold aria-[current]:text-ink wide:min-h-11"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
