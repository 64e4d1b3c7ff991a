import type { ReactNode } from 'react';
import type { To } from 'react-router';
import { Link, NavLink } from 'react-router';
import { BrandMark } from './brand-mark.tsx';

export interface NavEntry {
  to: To;
  label: ReactNode;
}

/** Whose page this is, and the ways into it. */
export function Header({ home, nav }: { home: To; nav: readonly NavEntry[] }) {
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
                <NavLink
                  to={to}
                  className="inline-flex min-h-9 items-center text-muted no-underline hover:text-ink hover:underline aria-[current=page]:font-bold aria-[current=page]:text-ink wide:min-h-11"
                >
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
