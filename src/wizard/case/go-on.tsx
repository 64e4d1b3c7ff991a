import type { SharedCase } from '#diagnosis/case/case.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { useAnswers } from '../said/use-answers.ts';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { judgeCase } from './judge-case.ts';
import { mainError } from './main-error.ts';
import { fromSharedAnswers } from '../hand-off/shared-answers.ts';

/** Into the wizard with the answers of the case filled in: for whose case it is. */
export function GoOn({ shared }: { shared: SharedCase }) {
  const { answers, redacted } = shared;
  const error = mainError(shared, judgeCase(shared));
  const { to } = useAnswers();
  const filled = fromSharedAnswers(answers, redacted);
  return (
    <section className="no-print my-6">
      <h2 className="text-xl">Continue in the wizard</h2>
      <p className="mt-1 text-muted">
        {redacted
          ? 'The answers of this case are filled in, except for the names that were replaced.'
          : 'The answers of this case are filled in.'}{' '}
        Nothing is checked until you press Check.
      </p>
      <Actions>
        {error === null ? null : (
          <ButtonLink kind="secondary" to={to('resolution', { ...filled, error })}>
            Continue at: {joinErrorById[error].title}
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" to={to('address', filled)}>
          Continue at SPP’s address
        </ButtonLink>
      </Actions>
    </section>
  );
}
