import type { ReactNode } from 'react';
import type { Guidance } from '#diagnosis/guidance/guide.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { KnownAs } from './known-as.tsx';
import { MovesStrip } from './moves-strip.tsx';
import { SourceLine } from './source-line.tsx';
import { StepList } from './step-list.tsx';
import { StopsLine } from './stops-line.tsx';

interface Props {
  guidance: Guidance;
  /** What we saw of this case: the values, the raw text; where nothing was seen, how it looks. */
  saw: ReactNode;
  /** Of what was seen; "What you see" where it only describes how it looks. */
  sawTitle?: string;
  /** What to type, or what to check first: stands before the steps. */
  enter?: ReactNode;
  /** The admin really got as far as the stop. */
  passed?: boolean;
  /** It was concluded from a check made before the join. */
  probable?: boolean;
  /** After the steps: the way back, the clock, whether it worked. */
  children?: ReactNode;
}

/** One join error's guidance, in the one order: what we saw, why it stops the join, do this, source. */
export function Resolution({
  guidance,
  saw,
  sawTitle = 'What was seen',
  enter,
  passed = false,
  probable = false,
  children,
}: Props) {
  const { stopsAt, why, steps, sources } = guidance;
  const strip = <MovesStrip stopsAt={stopsAt} probable={probable} passed={passed} />;
  return (
    <>
      <div className="max-wide:hidden">{strip}</div>
      <div className="mb-4 wide:hidden">
        <StopsLine stopsAt={stopsAt} probable={probable} />
      </div>
      <section className="my-5">
        <h2 className="mb-1.5 text-xl">{sawTitle}</h2>
        <div className="flow">{saw}</div>
      </section>
      <section className="my-5">
        <h2 className="mb-1.5 text-xl">Why it stops the join</h2>
        <div className="flow">
          {why.map((statement, at) => (
            <p key={at}>
              <KnownAs statement={statement} named={sources} />
            </p>
          ))}
        </div>
      </section>
      <section className="my-6 rounded-card border-2 border-accent bg-card px-4 py-4 wide:px-5.5">
        <h2 className="text-xl">Do this now</h2>
        {enter}
        {steps.length === 0 ? null : <StepList steps={steps} named={sources} />}
        {children}
      </section>
      <div className="wide:hidden">
        <Disclosure summary="The five moves of a join">{strip}</Disclosure>
      </div>
      <SourceLine sources={sources} />
    </>
  );
}
