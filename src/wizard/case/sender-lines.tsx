import type { SharedCase } from '#diagnosis/case/case.ts';
import { BothTimes } from './both-times.tsx';
import { FactList } from './fact-list.tsx';

/** Whose case it is, from when, and what was done to its names. */
export function SenderLines({ shared, isPart }: { shared: SharedCase; isPart: boolean }) {
  const { at, offset, by, redacted, check } = shared;
  return (
    <FactList
      facts={[
        ['Shared', <BothTimes key="at" at={at} offset={offset} />],
        ['By', by ?? 'whoever sent the link'],
        [
          'Checked from',
          check !== null ? (
            <code key="from">{check.vantage}</code>
          ) : isPart ? (
            'not in this part'
          ) : (
            'nowhere: no address was checked'
          ),
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
