import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AtHand } from './collect-case.ts';
import { recognisedIn } from './recognised-in.ts';
import { aboutQuery } from '../check/run/about-query.ts';
import { pastChecks } from '../check/run/past-checks.ts';
import { useCheck } from '../check/run/use-check.ts';
import { isOfText, subjectOf } from '../answers/answers.ts';
import { lastPasted } from '../said/pasted.ts';
import { useAnswers } from '../said/use-answers.ts';
import { useNow } from '../drawn/use-now.ts';

/** What is at hand in this tab: the answers in the address bar, the facts of a check, the pasted text. */
export function useAtHand(): AtHand {
  const { answers } = useAnswers();
  const ofText = useCheck(isOfText(answers) ? subjectOf(answers.said) : undefined);
  const ofAddress = useCheck(answers.address);
  const { data: about } = useQuery(aboutQuery);
  const recognised = useMemo(() => recognisedIn(lastPasted()), []);
  const now = useNow(null);
  const hasText = lastPasted().text.trim() !== '';
  const outcome = ofText.outcome ?? ofAddress.outcome;
  const earlier = outcome === null ? [] : pastChecks(outcome.check.checkedAt);
  return { answers, outcome, earlier, recognised, hasText, about: about ?? null, now };
}
