import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** Folded away: what is true but not next. `open` is how it starts; `onPaper`: printed although it is folded. */
export function Disclosure({
  summary,
  open = false,
  onPaper = false,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  onPaper?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className={`group my-3 ${onPaper ? 'on-paper' : ''}`}>
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-control py-1.5 font-semibold text-accent hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="transition-transform duration-100 group-open:rotate-90" />
        <span className="min-w-0 underline-offset-4 group-hover:underline">{summary}</span>
      </summary>
      <div className="flow border-l-2 border-line py-1 pl-4 ml-[0.45rem]">{children}</div>
    </details>
  );
}
