import { clockTime } from '../../drawn/clock-time.ts';
import { useNow } from '../../drawn/use-now.ts';
import { BasisTag } from '../../ui/basis-tag.tsx';
import { Marked } from '../../ui/marked.tsx';
import type { Headline } from './headline.ts';
import type { Outcome } from '../run/use-check.ts';
import type { PathStop } from '../paths/path-stop.ts';

interface Props {
  outcome: Outcome;
  headline: Headline;
  /** Another way to SPP that stops the join, where it leads the answer; else null. */
  leads: PathStop | null;
  /** A join got further than this wizard's server does. */
  wentFurther: boolean;
}

function Told({ stop: { seen, by, at, error } }: { stop: PathStop }) {
  const now = useNow(null);
  return (
    <>
      <Marked text={seen} /> {by} {clockTime(at, now)}. The check from this wizard’s server took another path.
      {error === null ? (
        <>
          {' '}
          <b>Test it from SPS</b> below shows what was compared.
        </>
      ) : null}
    </>
  );
}

function Note({ outcome, headline: { finding, entry }, leads, wentFurther }: Props) {
  if (leads !== null) return <Told stop={leads} />;
  if (finding === null)
    return (
      <>
        Seen from this wizard’s server, not from SPS itself. Only the join itself shows whether SPS reaches
        SPP the same way, and whether the sign-in works.
      </>
    );
  if (wentFurther)
    return (
      <>
        In a join from the browser, the error in this case comes only after SPP’s sign-in has opened. So your
        browser reached SPP then: either something has changed since, or only this wizard’s server is kept
        out. <BasisTag basis="inferred" />
      </>
    );
  if (finding.evidence.parts !== undefined)
    return (
      <>
        <Marked text={`${finding.evidence.parts.rule}.`} />
      </>
    );
  if (outcome.diagnosis.outcome === 'not-assessed')
    return (
      <>
        This says nothing about SPP. If it persists, look from the network of SPS: <b>Test it from SPS</b>{' '}
        below has the commands.
      </>
    );
  return entry === null && finding.stopsJoin === true && finding.rung !== 'again' ? (
    <>
      No join error is known for this. Ask whoever runs the server at this address what it serves on TCP port
      443.
    </>
  ) : null;
}

/** What has to be known beside the cause, in a sentence or two; nothing where the cause says all. */
export const ResultNote = (props: Props) => (
  <p className="mb-3 text-sm text-muted empty:hidden [&_b]:text-ink">
    <Note {...props} />
  </p>
);
