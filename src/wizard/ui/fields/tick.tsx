import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { HiddenWords } from '../hidden-words.tsx';
import { Icon } from '../icon.tsx';

interface Props {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ReactNode;
  hint?: ReactNode;
  /** What is one press away, behind a button at the right with these words; on paper it is shown. */
  more?: { words: string; inside: ReactNode } | undefined;
}

/** One row of a list to go through, ticked by you. */
export function Tick({ checked, onChange, label, hint, more }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="border-t border-line py-2 first:border-t-0 first:pt-0 last:pb-0">
      <div className="flex items-start gap-3">
        <input
          type="checkbox"
          id={id}
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="mt-[0.15em] size-[1.3rem] shrink-0 cursor-pointer accent-accent"
        />
        <div className="min-w-0 flex-1">
          <label htmlFor={id} className="cursor-pointer font-semibold">
            {label}
          </label>
          {hint ? (
            <p id={`${id}-hint`} className="mt-0.5 text-sm text-muted">
              {hint}
            </p>
          ) : null}
        </div>
        {more === undefined ? null : (
          <button
            type="button"
            aria-expanded={open}
            aria-controls={`${id}-more`}
            onClick={() => setOpen(!open)}
            className="no-print flex min-h-6 shrink-0 cursor-pointer items-center gap-1 self-start rounded-control text-sm font-semibold text-accent hover:underline"
          >
            {more.words}
            <HiddenWords>for {label}</HiddenWords>
            <Icon name="chevron" className={`transition-transform duration-100 ${open ? 'rotate-90' : ''}`} />
          </button>
        )}
      </div>
      {more === undefined ? null : (
        <div
          id={`${id}-more`}
          className={`mt-1 pl-[2.05rem] text-sm text-muted ${open ? '' : 'hidden print:block'}`}
        >
          {more.inside}
        </div>
      )}
    </div>
  );
}
