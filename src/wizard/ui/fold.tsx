import type { ReactNode } from 'react';
import { useState } from 'react';
import { Icon } from './icon.tsx';

interface Props {
  summary: ReactNode;
  /** What is inside, in a word or two; absent where that says nothing. */
  result?: string;
  /** Left out on paper. */
  offPaper?: boolean;
  /** How it starts. */
  open?: boolean;
  /** Folds of one name are open one at a time. */
  name?: string;
  /** What is inside is made only once it is opened: it asks, or makes, something. */
  lazy?: boolean;
  children: ReactNode;
}

/** One line of an answer, folded, with its result at the right. */
export function Fold({
  summary,
  result,
  offPaper = false,
  open = false,
  name,
  lazy = false,
  children,
}: Props) {
  const [made, setMade] = useState(!lazy || open);
  return (
    <details
      open={open}
      name={name}
      onToggle={(event) => setMade(made || event.currentTarget.open)}
      className={`group border-t border-line last-of-type:border-b ${offPaper ? 'no-print' : 'on-paper'}`}
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-control py-1.5 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="text-accent transition-transform duration-100 group-open:rotate-90" />
        <span className="min-w-0 flex-1 font-semibold text-accent underline-offset-4 group-hover:underline">
          {summary}
        </span>
        {result === undefined ? null : <span className="text-right text-sm text-muted">{result}</span>}
      </summary>
      <div className="flow pb-4 pl-[1.6rem] max-wide:pl-0">{made ? children : null}</div>
    </details>
  );
}
