import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { FieldFrame } from './field-frame.tsx';

interface Props extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'name' | 'id'> {
  label: ReactNode;
  hint?: ReactNode;
  /** What is in the way, and what to do about it; null or absent where nothing is. */
  problem?: ReactNode;
  name: string;
  value: string;
  onChange: (value: string) => void;
  /** For raw errors and other text whose every letter counts. */
  mono?: boolean;
}

/** Many lines of text, nothing corrected or completed for you. */
export function TextArea({ label, hint, problem, onChange, mono = false, ...area }: Props) {
  return (
    <FieldFrame id={useId()} label={label} hint={hint} problem={problem}>
      {({ control, describedBy }) => (
        <textarea
          rows={7}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          {...area}
          id={control}
          aria-describedby={describedBy}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => onChange(event.target.value)}
          className={`block w-full resize-y rounded-control border-2 bg-card px-3.5 py-3 leading-relaxed text-ink placeholder:text-muted ${mono ? 'font-mono text-sm' : ''} ${problem ? 'border-fail' : 'border-ink'}`}
        />
      )}
    </FieldFrame>
  );
}
