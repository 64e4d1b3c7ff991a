import type { ReactNode } from 'react';
import { useId } from 'react';

export interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
}

interface Props<Value extends string> {
  legend: ReactNode;
  name: string;
  options: readonly Choice<Value>[];
  /** Null while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One of a few answers, all of them in sight. */
export function ChoiceList<Value extends string>({ legend, name, options, value, onChange }: Props<Value>) {
  const id = useId();
  return (
    <fieldset className="my-5">
      <legend className="mb-2 font-bold">{legend}</legend>
      <div className="grid gap-2">
        {options.map((option, at) => (
          <label
            key={option.value}
            className="flex cursor-pointer items-start gap-3 rounded-control border-2 border-control bg-card px-3.5 py-2.5 hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-labelledby={`${id}-${at}-label`}
              aria-describedby={option.hint ? `${id}-${at}-hint` : undefined}
              className="mt-[0.2em] size-[1.15rem] shrink-0 accent-accent outline-none"
            />
            <span className="min-w-0">
              <span id={`${id}-${at}-label`} className="block font-semibold">
                {option.label}
              </span>
              {option.hint ? (
                <span id={`${id}-${at}-hint`} className="block text-sm text-muted">
                  {option.hint}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
