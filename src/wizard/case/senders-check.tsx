import type { SharedCheck } from '#diagnosis/case/shared-check.ts';
import type { LadderRow } from '../check/ladder/ladder-rows.ts';
import { Ladder } from '../check/ladder/ladder.tsx';
import { BothTimes } from './both-times.tsx';
import { SendersTag } from './senders-tag.tsx';

interface Props {
  check: SharedCheck;
  rows: readonly LadderRow[];
  offset: number;
}

/** What the sender's check saw, row by row. Nothing of it was observed here, and there is nothing to copy in it. */
export const SendersCheck = ({ check, rows, offset }: Props) => (
  <>
    <p>
      <code className="font-semibold">{check.host}</code>, checked from <code>{check.vantage}</code>,{' '}
      <BothTimes at={check.at} offset={offset} />. Not from here, and not from SPS. <SendersTag />
    </p>
    <Ladder rows={rows.map((row) => ({ ...row, tookMs: null }))} />
  </>
);
