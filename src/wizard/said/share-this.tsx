import type { AnswerChange } from '../answers/answers.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { useAnswers } from './use-answers.ts';

/** The way to hand the case to somebody else, where one may be stuck. */
export function ShareThis({ change = {} }: { change?: AnswerChange }) {
  const { to } = useAnswers();
  return (
    <p className="no-print mt-6 flex flex-wrap items-baseline gap-x-1 border-t border-line pt-3 text-muted">
      Want somebody else to look at it?
      <ButtonLink kind="quiet" to={to('case', change)}>
        Share this case
      </ButtonLink>
    </p>
  );
}
