import type { ReactNode } from 'react';
import { useId } from 'react';
import { Icon } from './icon.tsx';
import { VerdictMark } from './verdict-mark.tsx';

interface Props {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ReactNode;
  hint?: ReactNode;
  /** Says what proves it, when and from where; then there is nothing to tick. Null or absent where nothing does. */
  proven?: ReactNode;
}

/** One row of a list to go through: ticked by you, or proven by a check. */
export function Tick({ checked, onChange, label, hint, proven }: Props) {
  const id = useId();
  const words = (
    <>
      {hint ? (
        <span id={`${id}-hint`} className="mt-0.5 block text-sm text-muted">
          {hint}
        </span>
      ) : null}
      {proven ? (
        <span className="mt-0.5 flex gap-1.5 text-sm text-ok">
          <Icon name="check" className="mt-[0.25em]" />
          <span className="min-w-0">{proven}</span>
        </span>
      ) : null}
    </>
  );
  if (proven)
    return (
      <div className="flex items-start gap-3 border-t border-line py-3 first:border-t-0 first:pt-0 last:pb-0">
        <VerdictMark verdict="passed" size="size-[1.3rem]" className="mt-[0.15em]" />
        <div className="min-w-0">
          <span className="font-semibold">{label}</span>
          {words}
        </div>
      </div>
    );
  return (
    <div className="flex items-start gap-3 border-t border-line py-3 first:border-t-0 first:pt-0 last:pb-0">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-[0.15em] size-[1.3rem] shrink-0 cursor-pointer accent-accent"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="cursor-pointer font-semibold">
          {label}
        </label>
        {words}
      </div>
    </div>
  );
}
