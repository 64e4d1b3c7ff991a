import type { ReactNode } from 'react';
import type { LadderRow } from '../check/ladder/ladder-rows.ts';
import { Marked } from '../ui/marked.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';

interface Props {
  /** Of the sender's check; null where the case has none. */
  sent: readonly LadderRow[] | null;
  /** Of a check from here, row by row the same. */
  here: readonly LadderRow[];
}

const Cell = ({ whose, row }: { whose: ReactNode; row: LadderRow | undefined }) => (
  <td className="py-2 pr-3 align-top max-wide:block max-wide:py-1 wide:w-[38%]">
    <span className="text-xs font-bold text-muted wide:hidden">{whose}</span>
    {row === undefined ? (
      <span className="block text-muted">not checked</span>
    ) : (
      <span className="flex gap-2">
        <VerdictMark verdict={row.verdict} className="mt-[0.2em]" />
        <span className="min-w-0 break-words">
          <Marked text={row.text} />
        </span>
      </span>
    )}
  </td>
);

/** The rows that differ here from there. */
const differing = (sent: readonly LadderRow[], here: readonly LadderRow[]): string[] =>
  here.filter((row, at) => row.verdict !== sent[at]?.verdict).map(({ title }) => title);

function InShort({ sent, here }: { sent: readonly LadderRow[]; here: readonly LadderRow[] }) {
  const rows = differing(sent, here);
  return (
    <p role="status" className="font-bold">
      {rows.length === 0
        ? 'Every row is the same from here.'
        : `Seen from here, these rows differ: ${rows.join(', ')}.`}
    </p>
  );
}

/** What the sender saw and what is seen from here, side by side; neither takes the place of the other. */
export const Comparison = ({ sent, here }: Props) => (
  <>
    {sent === null ? null : <InShort sent={sent} here={here} />}
    <table className="my-4 w-full table-fixed border-collapse text-left text-sm">
      <caption className="sr-only">What the sender’s check saw, and what the check from here sees</caption>
      <thead className="max-wide:sr-only">
        <tr>
          <th scope="col" className="py-1.5 pr-3">
            Checked
          </th>
          <th scope="col" className="py-1.5 pr-3 wide:w-[38%]">
            The sender saw
          </th>
          <th scope="col" className="py-1.5 wide:w-[38%]">
            Seen from here
          </th>
        </tr>
      </thead>
      <tbody>
        {here.map((row, at) => (
          <tr key={row.rung} className="border-t border-line max-wide:block max-wide:py-2">
            <th scope="row" className="py-2 pr-3 align-top font-semibold max-wide:block max-wide:pb-0">
              {row.title}
            </th>
            <Cell whose="The sender saw" row={sent?.[at]} />
            <Cell whose="Seen from here" row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
