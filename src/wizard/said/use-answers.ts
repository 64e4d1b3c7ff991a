import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { wordingOfSps } from '#diagnosis/guidance/generation.ts';
import type { Generation } from '#diagnosis/guidance/generation.ts';
import type { AnswerChange, Answers } from '../answers/answers.ts';
import { changed } from '../answers/answers.ts';
import { answersFromFragment, fragmentOf } from '../answers/link.ts';
import type { StepId } from '../flow/flow.ts';
import { walk } from '../flow/walk.ts';
import type { To } from '../paths.ts';
import { addressOf } from '../paths.ts';

/** The answers in the address bar, and the ways to change them and to go on. */
export interface AnswersInHand {
  answers: Answers;
  /** The wording of SPS as answered, else by its version as typed; `unsure` where neither says it. */
  generation: Generation;
  /** A link to a step that carries the answers, changed as given. */
  to: (step: StepId, change?: AnswerChange) => To;
  /** Answers on this page: the same place in the history, with what was answered before still there on Back. */
  answer: (change: AnswerChange) => void;
  /** Answers and follows the flow from `from` to where it leads. */
  goOn: (from: StepId, change?: AnswerChange) => void;
}

/** See `AnswersInHand`. */
export function useAnswers(): AnswersInHand {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  return useMemo(() => {
    const answers = answersFromFragment(hash);
    const { version = null } = answers.sps ?? {};
    const to = (step: StepId, change: AnswerChange = {}) => addressOf(step, changed(answers, change), search);
    return {
      answers,
      generation: answers.generation ?? (version === null ? 'unsure' : wordingOfSps(version)),
      to,
      answer: (change) =>
        void navigate(
          { pathname, search, hash: fragmentOf(changed(answers, change)) },
          // At once, so that a radio button never springs back for a moment.
          { replace: true, preventScrollReset: true, flushSync: true },
        ),
      goOn: (from, change = {}) => {
        const next = walk(from, changed(answers, change));
        if (next !== null) void navigate(to(next, change));
      },
    };
  }, [hash, navigate, pathname, search]);
}
