import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { ladderSummary } from '../guidance/ladder-summary.ts';
import { Answer, askedHere } from '../ui/answer.tsx';
import type { Asked } from '../ui/how-to-show.ts';
import { ladderRows } from './ladder-rows.ts';
import { isAwaited, isShown } from './facts-query.ts';
import type { CheckInHand, Outcome } from './use-check.ts';

const summaryOf = ({ check, diagnosis }: Outcome): string =>
  diagnosis.outcome === 'refused'
    ? ''
    : ladderSummary(ladderRows(diagnosis.findings, check.checked.facts).map(({ verdict }) => verdict));

interface Props {
  check: Pick<CheckInHand, 'parsed' | 'outcome' | 'problem' | 'running'>;
  /** The check was given up: what is shown is what was shown before it, and no answer. */
  givenUp: boolean;
  children: ReactNode;
}

/** Around the rows of a check and what it says: shown when a check is over for which somebody waits, never one that was shown before. */
export function CheckAnswer({ check: { parsed, outcome, problem, running }, givenUp, children }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const runs = running !== null;
  const host = parsed.ok ? parsed.value.address.host : '';
  const ready = !runs && !givenUp && (outcome ?? problem) !== null;
  useEffect(() => {
    // Once the focus has come to rest: the press may have been on another page, by which this one was opened.
    if (runs || isAwaited(host)) setTimeout(() => setAsked(askedHere({ typing: true })));
  }, [runs, host]);
  useEffect(() => {
    if (asked !== null && ready) isShown(host);
  }, [asked, ready, host]);
  return (
    <Answer
      asked={asked}
      ready={ready}
      meanwhile={runs ? 'Checking.' : ''}
      summary={outcome === null || problem !== null ? '' : summaryOf(outcome)}
    >
      {children}
    </Answer>
  );
}
