import { useState } from 'react';
import { doerOf } from '#diagnosis/guidance/addressee.ts';
import type { Actor, Step } from '#diagnosis/join-errors/step.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import { Tick } from '../ui/fields/tick.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import { Commands } from './commands.tsx';
import { KnownAs } from './known-as.tsx';

interface Props {
  steps: readonly Step[];
  /** Sources that the page names anyway. */
  named?: readonly Source[];
  /** How many steps stand before these on the page; absent for none. */
  after?: number;
  /** Whose steps they are, where that was said already; absent for the reader's. */
  of?: Actor;
}

const upperFirst = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function Warning({ step: { breaks, safety } }: { step: Step }) {
  if (breaks === undefined && safety === 'safe') return null;
  return (
    <p className="mt-1 flex gap-1.5 text-sm font-bold text-warn">
      <VerdictMark verdict="warning" silent className="mt-[0.15em]" />
      <span className="min-w-0">
        {breaks} {safety === 'cannot-be-undone' ? 'This cannot be undone.' : null}
      </span>
    </p>
  );
}

/** What the buttons are for that choose how to do a step. */
const waysOf = 'How to do this step';

/** The commands of a step; what cannot be undone is shown only to who says that it is meant. */
function Ways({ step: { commands = [], safety } }: { step: Step }) {
  const [meant, setMeant] = useState(false);
  if (commands.length === 0) return null;
  if (safety === 'safe') return <Commands commands={commands} label={waysOf} />;
  return (
    <>
      <div className="no-print mt-2">
        <Tick
          checked={meant}
          onChange={setMeant}
          label="I looked at the list, and this is the one to delete"
        />
      </div>
      {meant ? <Commands commands={commands} label={waysOf} /> : null}
    </>
  );
}

/** What to do, one thing after the other; says who acts where that is somebody else, what is lost, and what cannot be undone. */
export const StepList = ({ steps, named = [], after = 0, of = 'sps-admin' }: Props) => (
  <ol start={after + 1} className="mt-4 grid list-none gap-3">
    {steps.map((step, at) => (
      <li key={step.id} className="flex gap-3">
        <span
          aria-hidden="true"
          className="grid size-[1.65rem] shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-bold text-accent"
        >
          {after + at + 1}
        </span>
        <div className="min-w-0 grow">
          {step.who === of && step.role === undefined ? null : (
            <p className="text-sm font-bold text-muted">{upperFirst(doerOf(step))}</p>
          )}
          <p>
            <KnownAs statement={step} named={named} />
          </p>
          <Warning step={step} />
          <Ways step={step} />
        </div>
      </li>
    ))}
  </ol>
);
