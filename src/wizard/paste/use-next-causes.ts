import { useMemo } from 'react';
import type { NextCause } from '#diagnosis/guidance/next-cause.ts';
import { nextCauses } from '#diagnosis/guidance/next-cause.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { Match, Recognition } from '#diagnosis/recognition/recognition.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { useCheck } from '../check/run/use-check.ts';
import type { AnswerChange } from '../answers/answers.ts';
import { subjectOf } from '../answers/answers.ts';
import { toOtherError } from '../answers/forgets.ts';
import type { Pasted } from '../said/pasted.ts';
import { longestAtOnce } from './longest-at-once.ts';
import { recognisePasted } from '../said/read-pasted.ts';
import { useAnswers } from '../said/use-answers.ts';
import { valuesOf } from '../said/values-of.ts';

/** What the text or the log in the memory of this tab shows; null where there is none, or it is too long to be read between two frames. */
function textAtHand({ text, file }: Pasted): Pick<Recognition, 'matches' | 'alsoSeen'> | null {
  if (file?.kind === 'log') return { matches: file.result.hits, alsoSeen: file.result.alsoSeen };
  return text.trim() === '' || text.length > longestAtOnce ? null : recognisePasted(text);
}

export interface NextCauses {
  /** The most likely first; empty where none is left. */
  causes: readonly NextCause[];
  /** The check of the case's address; null where none was made in this tab. */
  outcome: Outcome | null;
  /** The answers with which the page of a cause is opened: the values that the text names for it, and none of another error. */
  open: (cause: NextCause) => AnswerChange;
}

/**
 * What may be the cause of a join that still fails.
 *
 * @param pasted  the text of the try, as it was looked up last
 * @param visited an error whose page is open, and that is none of its own next causes
 */
export function useNextCauses(pasted: Pasted, visited?: JoinErrorId): NextCauses {
  const { answers } = useAnswers();
  const { outcome } = useCheck(answers.address ?? subjectOf(answers.said));
  return useMemo(() => {
    const text = textAtHand(pasted);
    const tried = [...(answers.tried ?? []), ...(visited === undefined ? [] : [visited])];
    const matchOf = ({ id, why }: NextCause): Match | undefined =>
      why === 'named-in-text' || why === 'text-would-fit'
        ? text?.matches.find((match) => match.id === id)
        : undefined;
    return {
      causes: nextCauses({ tried, text, check: outcome?.diagnosis ?? null }),
      outcome,
      open: (cause) => {
        const match = matchOf(cause);
        return { ...toOtherError(answers), error: cause.id, ...(match !== undefined && valuesOf(match)) };
      },
    };
  }, [answers, outcome, pasted, visited]);
}
