import type { SharedCase } from '#diagnosis/case/case.ts';
import { leftOutWords } from '#diagnosis/case/left-out-words.ts';
import { BothTimes } from './both-times.tsx';
import { SendersTag } from './senders-tag.tsx';

/** Whose case it is, from when and from where, in a line; and that nothing of it was checked by whoever opened it. */
export const SenderLine = ({
  shared: { by, at, offset, check, practice, words, leftOut },
  isPart = false,
}: {
  shared: SharedCase;
  /** A check may have been sent that is not here. */
  isPart?: boolean;
}) => (
  <div className="mb-4 rounded-card border border-line bg-card px-4 py-2 text-sm">
    <p className="max-w-none!">
      {practice ? <b>Practice: no real appliance was looked at. </b> : null}
      Opened from a link
      {by === undefined ? null : (
        <>
          , shared by <b>{by}</b>
        </>
      )}
      .{' '}
      {check === null ? (
        <>
          Made <BothTimes at={at} offset={offset} />.{isPart ? null : ' No address was checked.'}
        </>
      ) : (
        <>
          Its sender checked <code className="font-bold">{check.host}</code> from <code>{check.vantage}</code>
          , <BothTimes at={check.at} offset={offset} />. Nothing was checked from here.
        </>
      )}
    </p>
    {words === undefined ? null : (
      <blockquote className="mt-1 max-w-none! break-words">
        “{words}” <SendersTag />
      </blockquote>
    )}
    {leftOut === undefined ? null : <p className="mt-1 max-w-none!">{leftOutWords(leftOut)}</p>}
  </div>
);
