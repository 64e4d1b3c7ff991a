import type { To } from 'react-router';
import { Link } from 'react-router';
import { BrandMark } from './brand-mark.tsx';

export interface NavEntry {
  to: To;
  label: string;
  /** The label where there is little room. */
  short: string;
  /** Whether the page that is open is this very one, or lies on the way that begins there; null where it does neither. */
  here: 'page' | 'way' | null;
}

const current = { page: 'page', way: true } as const;

interface Props {
  home: To;
  nav: readonly NavEntry[];
  /** Whether the page is the home itself. */
  isHome: boolean;
}

/**
 * Whose page this is, and the ways into it: one row, as high on every page and in every face. Nothing in it is wider for being current.
 * Where there is little room the mark stands for the name.
 */
export const Header = ({ home, nav, isHome }: Props) => (
  <header className="no-print border-b border-line bg-card">
    <div className="shell flex flex-wrap items-center justify-between gap-x-4 py-0.5 wide:gap-x-8 wide:py-2">
      <Link
        to={home}
        aria-current={isHome ? 'page' : undefined}
        className="flex min-h-11 items-center gap-3 font-bold whitespace-nowrap text-ink no-underline hover:text-accent"
      >
        <BrandMark />
        <span className="max-[34rem]:sr-only">SPS join wizard</span>
      </Link>
      <nav aria-label="Wizard">
        <ul className="flex flex-wrap gap-x-3.5 text-sm wide:gap-x-6 wide:text-base">
          {nav.map(({ to, label, short, here }) => (
            <li key={label}>
              <Link
                to={to}
                aria-current={here === null ? undefined : current[here]}
                className="inline-flex min-h-11 items-center border-y-[3px] border-transparent whitespace-nowrap text-muted no-underline hover:text-ink hover:underline aria-[current]:border-b-accent aria-[current]:text-ink"
              >
                <span className="wide:hidden">{short}</span>
                <span className="hidden wide:inline">{label}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
);
