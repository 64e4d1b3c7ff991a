import type { ReactNode } from 'react';
import type { To } from 'react-router';
import { Footer } from './footer.tsx';
import type { NavEntry } from './header.tsx';
import { Header } from './header.tsx';
import { SkipLink } from './skip-link.tsx';

interface Props {
  home: To;
  nav: readonly NavEntry[];
  /** Whether the page is the home itself. */
  isHome: boolean;
  /** Inside another page's frame: no header, no footer. */
  embedded?: boolean;
  /** What the product adds to the footer. */
  footer?: ReactNode;
  children: ReactNode;
}

/** Around every page: the way past the header, the header, the page, the footer. */
export const Frame = ({ home, nav, isHome, embedded = false, footer, children }: Props) =>
  embedded ? (
    children
  ) : (
    <div data-whole-page className="flex min-h-dvh flex-col">
      <SkipLink />
      <Header home={home} nav={nav} isHome={isHome} />
      <div className="flex-1">{children}</div>
      <Footer>{footer}</Footer>
    </div>
  );
