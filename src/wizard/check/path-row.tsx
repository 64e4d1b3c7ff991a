import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import type { Mark } from '../ui/verdict-mark.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';

interface Props {
  from: string;
  mark: Mark;
  says: ReactNode;
  children?: ReactNode;
}

/** One of the ways to SPP: from where, and what is known of it. */
export const PathRow = ({ from, mark, says, children }: Props) => (
  <li className="flex items-start gap-3 border-t border-line py-3 first:border-t-0">
    <VerdictMark verdict={mark} className="mt-[0.2em]" />
    <div className="min-w-0 flex-1">
      <b className="inline-flex items-center gap-1.5">
        {from} <Icon name="arrow" className="text-muted" /> SPP
      </b>
      <p>{says}</p>
      {children}
    </div>
  </li>
);
