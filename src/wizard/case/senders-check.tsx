import type { SharedCheck } from '#diagnosis/case/shared-check.ts';
import { EverythingSeen } from '../check/ladder/everything-seen.tsx';
import { ladderRows } from '../check/ladder/ladder-rows.ts';
import { Ladder } from '../check/ladder/ladder.tsx';
import type { JudgedCase } from './judge-case.ts';
import { BothTimes } from './sender-lines.tsx';
import { SendersTag } from './senders-tag.tsx';

interface Props {
  check: SharedCheck;
  judged: JudgedCase;
  offset: number;
}

/** What the sender's check saw, row by row. Nothing of it was observed here, and there is nothing to copy in it. */
export function SendersCheck({ check, judged, offset }: Props) {
  const rows = ladderRows(judged.diagnosis.findings, judged.check.checked.facts);
  return (
    <section className="my-6">
      <h2 className="text-xl">
        What the sender’s check saw <SendersTag />
      </h2>
      <p className="mt-1">
        <code className="font-semibold">{check.host}</code>, checked from <code>{check.vantage}</code>,{' '}
        <BothTimes at={check.at} offset={offset} />. Not from here, and not from SPS.
      </p>
      <Ladder rows={rows.map((row) => ({ ...row, tookMs: null }))} />
      <EverythingSeen outcome={{ check: judged.check }} summary="Everything that the sender’s check saw" />
    </section>
  );
}
