import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';

/** What a field's control must point at, so that its hint and its problem are read with it. */
export interface FieldIds {
  control: string;
  describedBy: string | undefined;
}

interface Props {
  /** From `useId`. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: ReactNode;
  children: (ids: FieldIds) => ReactNode;
}

/** Label above, hint below it, the control, and under it what is in the way; the problem is announced as it appears. */
export function FieldFrame({ id, label, hint, problem, children }: Props) {
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const describedBy = [hint ? hintId : '', problem ? problemId : ''].filter(Boolean).join(' ');
  return (
    <div className="my-5">
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      {hint ? (
        <p id={hintId} className="mt-0.5 text-sm text-muted">
          {hint}
        </p>
      ) : null}
      <div className="mt-2">{children({ control: id, describedBy: describedBy || undefined })}</div>
      <div role="alert">
        {problem ? (
          <p id={problemId} className="mt-2 flex gap-2 text-fail">
            <Icon name="cross" className="mt-[0.3em]" />
            <span className="min-w-0">{problem}</span>
          </p>
        ) : null}
      </div>
    </div>
  );
}
