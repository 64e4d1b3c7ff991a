import type { ReactNode } from 'react';
import { useId } from 'react';
import { FieldFrame } from './field-frame.tsx';

interface Props<Value extends string> {
  label: ReactNode;
  hint?: ReactNode;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of several, where they need not all be in sight. */
export function SelectField<Value extends string>({ label, hint, options, value, onChange }: Props<Value>) {
  return (
    <FieldFrame id={useId()} label={label} hint={hint}>
      {({ control, describedBy }) => (
        <select
          id={control}
          aria-describedby={describedBy}
          value={value}
          onChange={({ target }) => {
            const chosen = options.find((option) => option.value === target.value);
            if (chosen) onChange(chosen.value);
          }}
          className="min-h-12 w-full rounded-control border-2 border-ink bg-card px-3 py-2 text-ink"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
