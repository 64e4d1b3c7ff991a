import type { ReactNode } from 'react';
import type { To } from 'react-router';
import { Link } from 'react-router';
import { HiddenWords } from '../ui/hidden-words.tsx';
import type { IconName } from '../ui/icon.tsx';
import { Icon } from '../ui/icon.tsx';

export interface RailStep {
  to: To;
  title: ReactNode;
  /** What you answered there; null, empty or absent where there is nothing to show. */
  answer?: ReactNode;
  /** Behind you are `done`, `visited` (you were there, and it is not done) and `failed`. */
  state: 'done' | 'visited' | 'failed' | 'now' | 'ahead';
}

/** Shape and word of each state, so that none rests on its colour alone. */
const marks: Record<RailStep['state'], { icon: IconName | null; word: string | null }> = {
  done: { icon: 'check', word: 'done' },
  visited: { icon: null, word: 'visited, not done' },
  failed: { icon: 'cross', word: 'failed' },
  now: { icon: null, word: null },
  ahead: { icon: null, word: null },
};

const isBehind = ({ state }: RailStep): boolean => marks[state].word !== null;

const Words = ({ step }: { step: RailStep }) => (
  <span className="rail-words">
    <span className={`block ${step.state === 'now' ? 'font-bold text-ink' : ''}`}>{step.title}</span>
    {step.answer ? <span className="block text-sm break-words">{step.answer}</span> : null}
    {isBehind(step) ? <HiddenWords>({marks[step.state].word})</HiddenWords> : null}
  </span>
);

/** Where there is no room for the rail: the step you are on, and in words which one failed. */
function NarrowLine({ steps, now }: { steps: readonly RailStep[]; now: number }) {
  const failed = steps.filter(({ state }) => state === 'failed');
  return (
    <p className="text-sm rail:hidden">
      Step {now + 1} of {steps.length}: <span className="font-semibold text-ink">{steps[now]?.title}</span>
      {failed.map(({ title }, at) => (
        <span key={at} className="block text-fail" aria-hidden="true">
          <Icon name="cross" /> {title}: failed
        </span>
      ))}
    </p>
  );
}

/** Where you are on the way. Steps behind you are links back, with your answer; those ahead are not links. */
export function StepRail({ steps }: { steps: readonly RailStep[] }) {
  const now = steps.findIndex(({ state }) => state === 'now');
  return (
    <nav aria-label="Steps" className="rail no-print text-muted">
      {now === -1 ? null : <NarrowLine steps={steps} now={now} />}
      <ol>
        {steps.map((step, at) => {
          const { icon } = marks[step.state];
          return (
            <li key={at} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
              <span className="rail-mark" aria-hidden="true">
                {icon === null ? null : <Icon name={icon} className="size-[0.7rem]!" />}
              </span>
              {isBehind(step) ? (
                <Link to={step.to} className="rail-step no-underline hover:text-ink hover:underline">
                  <Words step={step} />
                </Link>
              ) : (
                <span className="rail-step">
                  <Words step={step} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
