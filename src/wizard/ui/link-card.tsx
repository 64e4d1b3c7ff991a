import type { ReactNode } from 'react';
import type { To } from 'react-router';
import { Link } from 'react-router';
import { Icon } from './icon.tsx';

/** A door: the whole card leads there, its title names it. Put several into a `LinkCards`. */
export function LinkCard({
  to,
  state,
  title,
  hint,
}: {
  to: To;
  /** What goes along in the history, beside the address. */
  state?: unknown;
  title: ReactNode;
  hint?: ReactNode;
}) {
  return (
    <Link
      to={to}
      {...(state !== undefined && { state })}
      className="group flex h-full items-center gap-3 rounded-lg border-[1.5px] border-control bg-card px-4 py-3 text-ink no-underline hover:border-accent hover:bg-accent-soft"
    >
      <span className="min-w-0 flex-1 self-start">
        <span className="block leading-snug font-semibold text-pretty">{title}</span>
        {hint ? <span className="mt-0.5 block text-sm text-pretty text-muted">{hint}</span> : null}
      </span>
      <Icon name="chevron" className="no-print text-muted group-hover:text-accent" />
    </Link>
  );
}
