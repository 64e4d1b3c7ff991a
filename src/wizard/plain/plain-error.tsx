import { guide, nothingKnown, nothingSettled } from '#diagnosis/guidance/guide.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { Decision, JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import { MovesStrip } from '../drawn/moves-strip.tsx';
import { StopsLine } from '../drawn/stops-line.tsx';
import { WayBack } from '../drawn/way-back.tsx';
import { KnownAs } from '../guidance/known-as.tsx';
import { SourceLine } from '../guidance/source-line.tsx';
import { VendorTitle } from '../guidance/vendor-title.tsx';
import { Marked } from '../ui/marked.tsx';
import { PlainTitle } from './plain-frame.tsx';
import { PlainSteps } from './plain-steps.tsx';

type Entry = JoinError<JoinErrorId>;

/** An entry with the words of both products, where nothing of a case is known. */
const guidanceOf = (entry: Entry) =>
  guide(entry, {
    ...nothingKnown,
    products: { sps: 'unsure', spp: null },
    variant: null,
    settled: nothingSettled,
  });

function Decided({ decision, named }: { decision: Decision; named: readonly Source[] }) {
  const { look, question, answers } = decision;
  return (
    <>
      <PlainSteps steps={[look]} named={named} />
      <p className="mt-3 font-bold">
        <Marked text={question} />
      </p>
      {answers.map(({ id, text, steps }) => (
        <section key={id} className="mt-3">
          <h3>
            <Marked text={text} />
          </h3>
          <PlainSteps steps={steps} named={named} />
        </section>
      ))}
    </>
  );
}

/** One join error as an article: how it looks, what to do, why it stops the join, where, and who says so. */
export function PlainError({ entry }: { entry: Entry }) {
  const { title, symptom, stopsAt, wait, decision, steps, otherwise, why, sources, vendorTitle, wayBack } =
    guidanceOf(entry);
  return (
    <>
      <StopsLine stopsAt={stopsAt} />
      <PlainTitle>{title}</PlainTitle>
      <p className="my-3">
        <KnownAs statement={symptom} named={sources} />
      </p>
      <VendorTitle title={vendorTitle} />
      <h2 className="mt-7 text-xl">What to do</h2>
      <p className="my-3">
        <KnownAs statement={wait} named={sources} />
        {wait.meanwhile === undefined ? null : (
          <>
            {' '}
            <Marked text={wait.meanwhile} />
          </>
        )}
      </p>
      {decision === null ? null : <Decided decision={decision} named={sources} />}
      <PlainSteps steps={steps} named={sources} />
      {otherwise.length === 0 ? null : (
        <>
          <h3 className="mt-5">If no address works</h3>
          <PlainSteps steps={otherwise} named={sources} />
        </>
      )}
      <WayBack
        wayBack={wayBack}
        generation="unsure"
        mention="first"
        changesAddress={entry.mendedBy !== undefined}
      />
      <h2 className="mt-7 text-xl">Why it stops the join</h2>
      {why.map((statement) => (
        <p key={statement.id} className="my-3">
          <KnownAs statement={statement} named={sources} />
        </p>
      ))}
      <h2 className="mt-7 text-xl">The five moves of a join</h2>
      <MovesStrip stopsAt={stopsAt} headed />
      <SourceLine sources={sources} />
    </>
  );
}

/** What the entry says in one line, without marks. */
export const describeError = (entry: Entry): string => guidanceOf(entry).symptom.text.replaceAll(/[*`]/g, '');
