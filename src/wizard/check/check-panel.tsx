import type { ReactNode } from 'react';
import { useRef } from 'react';
import { Answer } from '../ui/answer.tsx';
import { ladderRows } from './ladder/ladder-rows.ts';
import { ladderSummary } from './ladder/ladder-summary.ts';
import { CheckProblemNotice } from './result/check-problem.tsx';
import { RunningAnswer } from './result/running-answer.tsx';
import { kickerOf } from './result/verdict-of.ts';
import type { CheckProblem } from './run/problem.ts';
import type { CheckInHand, Outcome } from './run/use-check.ts';
import { whyNoResult } from './run/why-no-result.ts';
import { useAsked } from './use-asked.ts';

const summaryOf = (outcome: Outcome): string => {
  const { check, diagnosis } = outcome;
  const rows = ladderRows(diagnosis.findings, check.checked.facts);
  return `${ladderSummary(rows.map(({ verdict }) => verdict))} ${kickerOf(outcome)}.`;
};

/**
 * The least height of the slot from the press on. A page of its own is as high as the view; a frame grows with its content, and so must not be
 * measured by its own height.
 */
const heights = {
  view: 'min-h-[36rem] [html:has([data-whole-page])_&]:min-h-[calc(100dvh-7rem)]',
  lines: 'min-h-[22rem] wide:min-h-[12.5rem]',
} as const;

interface Props {
  check: CheckInHand;
  /** How long its answer is: a page of its own, or some lines among others, where the rows of the check are not shown. */
  size: keyof typeof heights;
  /** It stands in the place of the form: it has the focus from the press on, and when you come back to it. */
  inPlace?: boolean;
  /** What is said where there is no result; absent: why, and nothing to do. */
  problem?: (problem: CheckProblem) => ReactNode;
  /** What else happens when the running check is given up. */
  onCancel?: () => void;
  /** What the page says of a finished check that was not refused. */
  children: (outcome: Outcome) => ReactNode;
}

function Slot({ check, size, inPlace = false, problem, onCancel, children, host }: Props & { host: string }) {
  const place = useRef<HTMLDivElement>(null);
  const { outcome, running, giveUp } = check;
  const runs = running !== null;
  const why = runs ? null : whyNoResult(check);
  const ready = !runs && (outcome !== null || why !== null);
  const [asked, letGo] = useAsked({ host, runs, ready, inPlace, place });
  const cancel = () => {
    // The button goes away with the check, and the focus with it: back to where it was pressed.
    if (!inPlace && asked?.from instanceof HTMLElement) asked.from.focus();
    letGo();
    giveUp();
    onCancel?.();
  };
  const isThere = inPlace || runs || asked !== null;
  return (
    <div className={isThere ? `flow-root ${heights[size]} print:min-h-0!` : 'flow-root'}>
      <Answer
        asked={asked}
        ready={ready}
        meanwhile={runs ? 'Checking.' : ''}
        summary={outcome === null || why !== null ? '' : summaryOf(outcome)}
      >
        <div ref={place}>
          {running !== null ? (
            <RunningAnswer
              host={host}
              running={running}
              level={inPlace ? 2 : 3}
              brief={size === 'lines'}
              onGiveUp={cancel}
            />
          ) : why !== null ? (
            (problem?.(why) ?? <CheckProblemNotice problem={why} />)
          ) : outcome === null ? null : (
            children(outcome)
          )}
        </div>
      </Answer>
    </div>
  );
}

/**
 * The slot of a check, whichever page asks for it: how far it is, with Cancel; why there is no result; or what the page says of it. It has
 * its height from the press on, so that nothing below it moves when the answer comes, and it says what came to who waits for it.
 */
export function CheckPanel(props: Props) {
  const { parsed } = props.check;
  const host = parsed.ok ? parsed.value.address.host : '';
  return <Slot key={host} host={host} {...props} />;
}
