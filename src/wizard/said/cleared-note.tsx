import type { ReactNode } from 'react';
import type { Question } from '../answers/answers.ts';

/** What is let go, in the words of the reader; a question without words goes with one that has them. */
const words: { readonly [Q in Question]?: ReactNode } = {
  said: 'the values that were read from your text',
  pressedAt: (
    <>
      that you pressed <b>Join</b>
    </>
  ),
  spp: 'the version of SPP',
  sppIs: 'which SPP it is',
  account: 'what you said of the SPP account',
};

interface Props {
  /** The address whose check no longer counts; null where it still does, or there was none. */
  checked: string | null;
  /** What was answered of the old address, and no longer counts. */
  cleared: readonly Question[];
}

/** Says in one line what a changed address cleared; nothing where it cleared nothing. */
export function ClearedNote({ checked, cleared }: Props) {
  const gone = [
    ...(checked === null
      ? []
      : [
          <>
            what the check of <code>{checked}</code> proved
          </>,
        ]),
    ...cleared.flatMap((question) => words[question] ?? []),
  ];
  if (gone.length === 0) return null;
  return (
    <p role="status" className="mt-2 text-sm text-muted">
      Let go with the old address:{' '}
      {gone.map((one, at) => (
        <span key={at}>
          {at === 0 ? null : at === gone.length - 1 ? ', and ' : ', '}
          {one}
        </span>
      ))}
      . Your other answers are kept; ticks count for the address that they were made for.
    </p>
  );
}
