import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { ladderSummary } from '../guidance/ladder-summary.ts';
import { Answer, askedHere } from '../ui/answer.tsx';
import type { Asked } from '../ui/how-to-show.ts';
import { ladderRows } from './ladder-rows.ts';
import type { CheckInHand, Outcome } from './use-check.ts';

const summaryOf = ({ check, diagnosis }: Outcome): string =>
  diagnosis.outcome === 'refused'
    ? ''
    : ladderSummary(ladderRows(diagnosis.findings, check.checked.facts).map(({ verdict }) => verdict));

interface Props {
  check: Pick<CheckInHand, 'outcome' | 'problem' | 'running'>;
  /** The check was given up: what is shown is what was shown before it, and no answer. */
  givenUp: boolean;
  children: ReactNode;
}

/** Around the rows of a check and what it says: shown when a check that ran on this page is over, never for one that was made before. */
export function CheckAnswer({ check: { outcome, problem, running }, givenUp, children }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const runs = running !== null;
  useEffect(() => {
    // Once the focus has come to rest: the press may have been on another page, by which this one was opened.
    if (runs) setTimeout(() => setAsked(askedHere({ typing: true })));
  }, [runs]);
  return (
    <Answer
      asked={asked}
      ready={!runs && !givenUp && (outcome ?? problem) !== null}
      meanwhile={runs ? 'Checking.' : ''}
      summary={outcome === null || problem !== null ? '' : summaryOf(outcome)}
    >
      {children}
    </Answer>
  );
}
