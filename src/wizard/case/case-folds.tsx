import type { SharedCase } from '#diagnosis/case/case.ts';
import { SeenFacts } from '../check/ladder/everything-seen.tsx';
import { ladderRows } from '../check/ladder/ladder-rows.ts';
import { rowCounts } from '../check/ladder/row-counts.ts';
import { movesResult } from '../check/result/moves-result.ts';
import { MovesStrip } from '../drawn/moves-strip.tsx';
import { Fold } from '../ui/fold.tsx';
import type { CaseFinding } from './case-finding.ts';
import type { JudgedCase } from './judge-case.ts';
import { answersOfSender } from './senders-answers.tsx';
import { SendersCheck } from './senders-check.tsx';
import { SenderLines } from './sender-lines.tsx';
import { attemptsOf, Timeline } from './timeline.tsx';
import { FactList } from './fact-list.tsx';
import { errorsOfCase, SharedErrors } from './shared-errors.tsx';

interface Props {
  shared: SharedCase;
  /** As its link holds it. */
  sent: SharedCase;
  /** Not all of it arrived. */
  isPart: boolean;
  judged: JudgedCase | null;
  finding: CaseFinding;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Everything that a case holds, one line each with its result at the right. Nothing of it was observed here. */
export function CaseFolds({ shared, sent, isPart, judged, finding: { stopsAt, probable } }: Props) {
  const { check, answers, offset, seen, maybe } = shared;
  const rows = judged === null ? [] : ladderRows(judged.diagnosis.findings, judged.check.checked.facts);
  const errors = errorsOfCase(shared, judged);
  const attempts = attemptsOf(shared, judged);
  const told = answersOfSender(answers, offset);
  return (
    <>
      {check === null || judged === null ? null : (
        <Fold summary="What the sender’s check saw" result={rowCounts(rows.map(({ verdict }) => verdict))}>
          <SendersCheck check={check} rows={rows} offset={offset} />
        </Fold>
      )}
      {attempts.length === 0 ? null : (
        <Fold summary="Before and after" result={counted(attempts.length, 'check')}>
          <Timeline attempts={attempts} offset={offset} />
        </Fold>
      )}
      {errors.length + seen.length + maybe.length === 0 ? null : (
        <Fold
          summary="Join errors in this case"
          result={errors.length === 0 ? 'none by itself' : counted(errors.length, 'error')}
        >
          <SharedErrors shared={shared} judged={judged} errors={errors} />
        </Fold>
      )}
      <Fold summary="The five moves, and where it stops" result={movesResult(stopsAt)} offPaper>
        <MovesStrip stopsAt={stopsAt} probable={probable} />
      </Fold>
      {told.length === 0 ? null : (
        <Fold summary="What the sender answered" result={counted(told.length, 'answer')}>
          <FactList facts={told} />
        </Fold>
      )}
      {judged === null ? null : (
        <Fold summary="Everything that the sender’s check saw" offPaper>
          <SeenFacts check={judged.check} />
        </Fold>
      )}
      <Fold summary="About this link" result={sent.redacted ? 'names replaced' : 'names as they are'}>
        <SenderLines shared={sent} isPart={isPart} />
      </Fold>
    </>
  );
}
