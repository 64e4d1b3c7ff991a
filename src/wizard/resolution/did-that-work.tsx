import type { AnswerChange } from '../answers/answers.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { keepPasted, lastPasted } from '../said/pasted.ts';
import { runningClock } from '../said/running-clock.ts';
import { useAnswers } from '../said/use-answers.ts';
import { ofOtherError } from '../paste/use-next-causes.ts';

/** Asked after the steps. "Still failing" never leads to the same page again. */
export function DidThatWork({ id, waits }: { id: JoinErrorId; waits: AnswerChange }) {
  const { answers, goOn } = useAnswers();
  const tried = [...new Set([...(answers.tried ?? []), id])];
  return (
    <section className="no-print mt-5 border-t border-line pt-3">
      <h3>Did that work?</h3>
      <Actions>
        <Button kind="secondary" onClick={() => goOn('resolution', { outcome: 'worked', waits: undefined })}>
          It worked
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            // The text stays for Back; that it was looked up does not, so that the same answer does not come again.
            keepPasted({ ...lastPasted(), asked: false });
            goOn('resolution', {
              outcome: 'failing',
              tried,
              error: undefined,
              ...ofOtherError(answers),
              ...waits,
              clock: runningClock(answers.clock, Date.now()),
            });
          }}
        >
          Still failing
        </Button>
      </Actions>
    </section>
  );
}
