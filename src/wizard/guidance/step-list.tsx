import type { Actor, Step } from '#diagnosis/join-errors/define-join-error.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import { KnownAs } from './known-as.tsx';

/** Who acts, where it is not the reader. */
const others: Record<Exclude<Actor, 'sps-admin'>, string> = {
  'spp-admin': 'For the SPP admin',
  network: 'For the network team',
  certificates: 'For who issues SPP’s certificate',
};

/** What to do, one thing after the other; says who acts where it is not you, and what cannot be undone. */
export const StepList = ({ steps, named = [] }: { steps: readonly Step[]; named?: readonly Source[] }) => (
  <ol className="mt-4 grid list-none gap-3">
    {steps.map((step, at) => (
      <li key={at} className="flex gap-3">
        <span
          aria-hidden="true"
          className="grid size-[1.65rem] shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-bold text-accent"
        >
          {at + 1}
        </span>
        <div className="min-w-0">
          {step.who === 'sps-admin' ? null : (
            <p className="text-sm font-bold text-muted">{others[step.who]}</p>
          )}
          <p>
            <KnownAs statement={step} named={named} />
          </p>
          {step.safety === 'waits' ? (
            <p className="mt-1 text-sm text-muted">Waits</p>
          ) : step.safety === 'safe' ? (
            <p className="mt-1 text-sm text-muted">Safe</p>
          ) : null}
          {step.safety === 'cannot-be-undone' ? (
            <p className="mt-1 flex gap-1.5 text-sm font-bold text-warn">
              <VerdictMark verdict="warning" silent className="mt-[0.15em]" />
              This cannot be undone.
            </p>
          ) : null}
        </div>
      </li>
    ))}
  </ol>
);
