import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useNavigationType } from 'react-router';
import { ladderSummary } from '../ladder/ladder-summary.ts';
import { Answer, askedHere } from '../../ui/answer.tsx';
import type { Asked } from '../../ui/how-to-show.ts';
import { hasComeBack } from './came-back.ts';
import { ladderRows } from '../ladder/ladder-rows.ts';
import { isAwaited, isShown } from '../run/facts-query.ts';
import type { CheckInHand, Outcome } from '../run/use-check.ts';
import { kickerOf } from './verdict-of.ts';

const summaryOf = (outcome: Outcome): string => {
  const { check, diagnosis } = outcome;
  if (diagnosis.outcome === 'refused') return '';
  const rows = ladderRows(diagnosis.findings, check.checked.facts);
  return `${ladderSummary(rows.map(({ verdict }) => verdict))} ${kickerOf(outcome)}.`;
};

interface Props {
  check: Pick<CheckInHand, 'parsed' | 'outcome' | 'problem' | 'running'>;
  /** The check was given up: what is shown is what was shown before it, and no answer. */
  givenUp: boolean;
  /** It stands in the place of the form: it has the focus from the press on, and when you come back to it. */
  inPlace?: boolean;
  children: ReactNode;
}

/** Around the rows of a check and what it says: shown when a check is over for which somebody waits, never one that was shown before. */
export function CheckAnswer({
  check: { parsed, outcome, problem, running },
  givenUp,
  inPlace = false,
  children,
}: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const way = useNavigationType();
  const [back] = useState(() => inPlace && way === 'POP' && hasComeBack());
  const runs = running !== null;
  const host = parsed.ok ? parsed.value.address.host : '';
  const ready = !runs && !givenUp && (outcome ?? problem) !== null;
  useEffect(() => {
    if (!runs && !isAwaited(host) && !back) return undefined;
    // Once the focus has come to rest: the press may have been on another page, by which this one was opened.
    const timer = setTimeout(() => {
      if (inPlace) {
        window.scrollTo({ top: 0, behavior: 'instant' });
        place.current?.querySelector('h2')?.focus({ preventScroll: true });
      }
      setAsked(askedHere({ typing: !inPlace }));
    });
    return () => clearTimeout(timer);
  }, [runs, host, back, inPlace]);
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
      <div ref={place}>{children}</div>
    </Answer>
  );
}
