import type { ReactNode } from 'react';
import type { To } from 'react-router';
import { Link } from 'react-router';
import type { Screen } from './small-screen.tsx';
import { SmallScreen } from './small-screen.tsx';

interface Props {
  to: To;
  shows: Screen;
  title: ReactNode;
  hint?: ReactNode;
}

/** A door with a drawn screen on it: what is seen, as a picture and as a sentence. */
export const Tile = ({ to, shows, title, hint }: Props) => (
  <Link
    to={to}
    className="flex h-full flex-col gap-2 rounded-lg border-[1.5px] border-control bg-card px-3 py-3 text-ink no-underline hover:border-accent hover:bg-accent-soft wide:flex-row wide:items-center wide:gap-3.5"
  >
    <SmallScreen shows={shows} />
    <span className="min-w-0">
      <span className="block leading-snug font-semibold text-pretty">{title}</span>
      {hint ? <span className="mt-0.5 block text-sm text-pretty text-muted">{hint}</span> : null}
    </span>
  </Link>
);
