import type { SharedCase } from '#diagnosis/case/case.ts';
import { useNow } from '../steps/use-now.ts';
import { ageWords } from './age-words.ts';
import { offsetHere, timeThere } from './both-times.ts';
import { FactList } from './fact-list.tsx';

/** The same instant where the sender is and where the reader is, and how long ago it was. */
export function BothTimes({ at, offset }: { at: number; offset: number }) {
  const now = useNow(30_000);
  const here = offsetHere(at);
  return (
    <>
      {timeThere(at, offset)}
      {here === offset ? null : <>, for you {timeThere(at, here)}</>}, {ageWords(at, now)}
    </>
  );
}

/** Whose case it is, from when, and what was done to its names. */
export const SenderLines = ({ shared: { at, offset, by, redacted, check } }: { shared: SharedCase }) => (
  <FactList
    facts={[
      ['Shared', <BothTimes key="at" at={at} offset={offset} />],
      ['By', by ?? 'whoever sent the link'],
      [
        'Checked from',
        check === null ? 'nowhere: no address was checked' : <code key="from">{check.vantage}</code>,
      ],
      [
        'Names',
        redacted
          ? 'replaced: the same name or address has the same token, such as HOST-1'
          : 'as they are, not replaced',
      ],
    ]}
  />
);
