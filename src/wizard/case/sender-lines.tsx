import type { SharedCase } from '#diagnosis/case/case.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { useNow } from '../drawn/use-now.ts';
import { ageWords } from './age-words.ts';
import { offsetHere, timeThere } from './both-times.ts';
import { FactList } from './fact-list.tsx';
import { judgeCase } from './judge-case.ts';
import { mainError } from './main-error.ts';

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

const ofCheck = {
  clear: 'a check that saw nothing to stop a join',
  stops: 'a check that saw something to stop a join',
  'not-assessed': 'a check that could not tell',
  refused: 'an address that the checker did not dial',
} as const;

/** What it is about, whose case it is, from when, and what was done to its names. */
export function SenderLines({ shared }: { shared: SharedCase }) {
  const { at, offset, by, redacted, check } = shared;
  const judged = judgeCase(shared);
  const error = mainError(shared, judged);
  const about = error === null ? judged && ofCheck[judged.diagnosis.outcome] : joinErrorById[error].title;
  return (
    <FactList
      facts={[
        ['About', about === null ? 'an unknown error' : <b key="about">{about}</b>],
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
}
