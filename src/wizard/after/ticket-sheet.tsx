import type { ReactNode } from 'react';
import type { LadderRow } from '../check/ladder/ladder-rows.ts';
import type { ReadyLine } from '../before/ready-list.ts';
import { datedInstant } from '../drawn/dated-instant.ts';
import { Marked } from '../ui/marked.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';

/** The first lines of the sheet. */
export const SheetFacts = ({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) => (
  <dl className="my-4 grid gap-x-5 gap-y-1 wide:grid-cols-[auto_minmax(0,1fr)]">
    {facts.map(([label, value]) => (
      <div key={label} className="wide:contents">
        <dt className="text-muted">{label}</dt>
        <dd className="min-w-0 wrap-anywhere">{value}</dd>
      </div>
    ))}
  </dl>
);

const Line = ({ mark, children }: { mark: ReactNode; children: ReactNode }) => (
  <li className="flex items-start gap-2.5 border-t border-line py-1">
    {mark}
    <span className="min-w-0 wrap-anywhere">{children}</span>
  </li>
);

/** The rows of the check, one line each where they fit. */
export const SheetRows = ({ rows }: { rows: readonly LadderRow[] }) => (
  <section className="my-4">
    <h2 className="text-lg">What the check saw</h2>
    <ol className="mt-1 text-sm">
      {rows.map(({ rung, title, verdict, text }) => (
        <Line key={rung} mark={<VerdictMark verdict={verdict} className="mt-[0.2em]" />}>
          <b>{title}</b>
          {text === '' ? null : (
            <>
              {': '}
              <Marked text={text} />
            </>
          )}
        </Line>
      ))}
    </ol>
  </section>
);

const box = <span aria-hidden="true" className="mt-[0.2em] size-[1.1em] shrink-0 border border-ink" />;

const marks: Record<ReadyLine['stands']['is'], ReactNode> = {
  proven: <VerdictMark verdict="passed" silent className="mt-[0.2em]" />,
  ticked: <VerdictMark verdict="passed" silent className="mt-[0.2em]" />,
  failed: <VerdictMark verdict="failed" silent className="mt-[0.2em]" />,
  open: box,
};

function standsWords(stands: ReadyLine['stands']): string {
  if (stands.is === 'ticked') return `ticked ${datedInstant(stands.at)}`;
  return { proven: 'proven by the check', failed: 'the check found otherwise', open: 'open' }[stands.is];
}

/** What has to be ready, each with its status; an open one has a box for a pen. */
export const SheetReady = ({
  lines,
  areVersionsDone,
}: {
  lines: readonly ReadyLine[];
  areVersionsDone: boolean;
}) => (
  <section className="my-4">
    <h2 className="text-lg">What has to be ready</h2>
    <ul className="sheet-columns mt-1 text-sm">
      {lines.map(({ id, text, stands }) => (
        <Line key={id} mark={marks[stands.is]}>
          <Marked text={text} /> <span className="text-muted">– {standsWords(stands)}</span>
        </Line>
      ))}
      <Line mark={marks[areVersionsDone ? 'ticked' : 'open']}>
        The versions of SPS and SPP match exactly{' '}
        <span className="text-muted">– {areVersionsDone ? 'done' : 'open'}</span>
      </Line>
    </ul>
  </section>
);
