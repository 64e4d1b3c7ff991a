import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { FieldFrame } from './field-frame.tsx';

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'name' | 'id'> {
  label: ReactNode;
  hint?: ReactNode;
  /** What is in the way, and what to do about it; null or absent where nothing is. */
  problem?: ReactNode;
  name: string;
  value: string;
  onChange: (value: string) => void;
  /** For addresses and other values whose every letter counts. */
  mono?: boolean;
  /** A button beside the field. */
  action?: ReactNode;
}

/** One line of text, with its action beside it (below it where it is narrow). */
export function TextField({ label, hint, problem, onChange, mono = false, action, ...input }: Props) {
  const exact = mono ? { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false } : {};
  return (
    <FieldFrame id={useId()} label={label} hint={hint} problem={problem}>
      {({ control, describedBy }) => (
        <div className="flex flex-col gap-2.5 wide:flex-row">
          <input
            type="text"
            autoComplete="off"
            {...exact}
            {...input}
            id={control}
            aria-describedby={describedBy}
            aria-invalid={problem ? true : undefined}
            onChange={(event) => onChange(event.target.value)}
            className={`min-h-12 w-full min-w-0 flex-1 rounded-control border-2 bg-card px-3.5 py-2 text-lg text-ink placeholder:text-muted ${mono ? 'font-mono' : ''} ${problem ? 'border-fail' : 'border-ink'}`}
          />
          {action}
        </div>
      )}
    </FieldFrame>
  );
}
