import type { ReactNode } from 'react';
import type { Guidance } from '#diagnosis/guidance/guide.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { KnownAs } from './known-as.tsx';
import { MovesStrip } from './moves-strip.tsx';
import { SourceLine } from './source-line.tsx';
import { StopsLine } from './stops-line.tsx';

interface Props {
  guidance: Guidance;
  /** What we saw of this case: the values, the raw text; where nothing was seen, how it looks. */
  saw: ReactNode;
  /** Of what was seen; "What you see" where it only describes how it looks. */
  sawTitle?: string;
  /** The admin really got as far as the stop. */
  passed?: boolean;
  /** It was concluded from a check made before the join. */
  probable?: boolean;
  /** What to do now, as a section of its own. */
  doThis: ReactNode;
}

/** One join error's guidance, in the one order: what we saw, why it stops the join, do this, source. */
export function Resolution({
  guidance,
  saw,
  sawTitle = 'What was seen',
  passed = false,
  probable = false,
  doThis,
}: Props) {
  const { stopsAt, why, sources } = guidance;
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
      {doThis}
      <div className="wide:hidden">
        <Disclosure summary="The five moves of a join">{strip}</Disclosure>
      </div>
      <SourceLine sources={sources} />
    </>
  );
}
