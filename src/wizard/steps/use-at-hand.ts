import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AtHand } from '../case/collect-case.ts';
import { recognisedIn } from '../case/recognised-in.ts';
import { aboutQuery } from '../check/about-query.ts';
import { useCheck } from '../check/use-check.ts';
import { isOfText } from '../flow/answers.ts';
import { lastPasted } from './pasted.ts';
import { useAnswers } from './use-answers.ts';
import { useNow } from './use-now.ts';
import { subjectOf } from './use-said.ts';

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
  return { answers, outcome, recognised, hasText, about: about ?? null, now };
}
