import type { ReactNode } from 'react';
import type { To } from 'react-router';
import { Link } from 'react-router';
import { HiddenWords } from '../ui/hidden-words.tsx';
import { Icon } from '../ui/icon.tsx';

export interface RailStep {
  to: To;
  title: ReactNode;
  /** What you answered there; null or absent where there is nothing to show. */
  answer?: ReactNode;
  state: 'done' | 'now' | 'ahead';
}

const Words = ({ step }: { step: RailStep }) => (
  <span className="rail-words">
    <span className={`block ${step.state === 'now' ? 'font-bold text-ink' : ''}`}>{step.title}</span>
    {step.answer ? <span className="block text-sm break-words">{step.answer}</span> : null}
    {step.state === 'done' ? <HiddenWords>(done)</HiddenWords> : null}
  </span>
);

/** Where you are on the way. Steps behind you are links back, with your answer; those ahead are not links. */
export function StepRail({ steps }: { steps: readonly RailStep[] }) {
  const now = steps.findIndex(({ state }) => state === 'now');
  return (
    <nav aria-label="Steps" className="rail no-print text-muted">
      {now === -1 ? null : (
        <p className="text-sm rail:hidden">
          Step {now + 1} of {steps.length}:{' '}
          <span className="font-semibold text-ink">{steps[now]?.title}</span>
        </p>
      )}
      <ol>
        {steps.map((step, at) => (
          <li key={at} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
            <span className="rail-mark" aria-hidden="true">
              {step.state === 'done' ? <Icon name="check" className="size-[0.7rem]!" /> : null}
            </span>
            {step.state === 'done' ? (
              <Link to={step.to} className="rail-step no-underline hover:text-ink hover:underline">
                <Words step={step} />
              </Link>
            ) : (
              <span className="rail-step">
                <Words step={step} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
