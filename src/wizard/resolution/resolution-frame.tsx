import type { ReactNode } from 'react';
import type { Guidance } from '#diagnosis/guidance/guide.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { KnownAs } from '../guidance/known-as.tsx';
import { MovesStrip } from '../drawn/moves-strip.tsx';
import { SourceLine } from '../guidance/source-line.tsx';
import { VendorTitle } from '../guidance/vendor-title.tsx';

interface Props {
  guidance: Guidance;
  /** What was seen of this case, in a few lines; where nothing was, how it looks. */
  saw: ReactNode;
  /** Of what was seen; "What you see" where it only describes how it looks. */
  sawTitle?: string;
  /** What belongs to it and is not next: the raw text, what else is in it. */
  sawMore?: ReactNode;
  /** The admin really got as far as the stop. */
  passed?: boolean;
  /** It was concluded from a check made before the join. */
  probable?: boolean;
  /** What to do now, as a section of its own. */
  doThis: ReactNode;
}

/** One join error's guidance, answer first: what was seen in a few lines, what to do, and the rest folded, down to the sources. */
export function Resolution({
  guidance,
  saw,
  sawTitle = 'What was seen',
  sawMore,
  passed = false,
  probable = false,
  doThis,
}: Props) {
  const { stopsAt, why, wait, sources, vendorTitle } = guidance;
  const asksToWait = (wait.minutes ?? 0) > 0;
  return (
    <>
      <section className="mt-3 mb-4">
        <h2 className="sr-only">{sawTitle}</h2>
        <div className="flow">{saw}</div>
      </section>
      {doThis}
      {sawMore}
      <Disclosure
        open={probable}
        onPaper
        summary={asksToWait ? 'Why it stops the join, and why to wait' : 'Why it stops the join'}
      >
        {why.map((statement) => (
          <p key={statement.id}>
            <KnownAs statement={statement} named={sources} />
          </p>
        ))}
        {asksToWait ? (
          <p>
            <KnownAs statement={wait} named={sources} />
          </p>
        ) : null}
      </Disclosure>
      <Disclosure summary="The five moves of a join">
        <MovesStrip stopsAt={stopsAt} probable={probable} passed={passed} />
      </Disclosure>
      <VendorTitle title={vendorTitle} />
      <SourceLine sources={sources} />
    </>
  );
}
