import type { SharedCase } from '#diagnosis/case/case.ts';
import { doerOf } from '#diagnosis/guidance/addressee.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { fromSharedAnswers } from '../hand-off/shared-answers.ts';
import { useAnswers } from '../said/use-answers.ts';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { Marked } from '../ui/marked.tsx';
import { AskAgain } from './ask-again.tsx';
import type { CaseFinding } from './case-finding.ts';
import { judgeCase } from './judge-case.ts';
import { stepsOfCase } from './steps-of-case.ts';

/** What a case asks for by itself: look at its error; where none is known, ask for another look. */
const isToAsk = ({ error }: CaseFinding, { notes }: SharedCase): boolean =>
  error === null && notes.length === 0;

/** Another answer to the case already holds the button for it, so that it is not offered twice. */
export const offersToAsk = (finding: CaseFinding, shared: SharedCase): boolean => !isToAsk(finding, shared);

/** The first thing to do, in the names or tokens of the case; who does it where that is nobody of SPS. */
function FirstStep({ error, shared }: { error: JoinErrorId; shared: SharedCase }) {
  const [first] = stepsOfCase(error, shared, judgeCase(shared));
  if (first === undefined) return null;
  const isOfReader = first.who === 'sps-admin' && first.role === undefined;
  return (
    <p className="mt-1">
      {isOfReader ? null : <span className="font-bold text-muted">For {doerOf(first)}: </span>}
      <Marked text={first.text} />
    </p>
  );
}

/** The one thing to do about a case that somebody sent, with its answers filled in. Nothing is checked by it. */
export function CaseNext({
  shared,
  finding,
  sent = shared,
}: {
  shared: SharedCase;
  finding: CaseFinding;
  /** As its link holds it, where this tab shows other names: what goes out again. */
  sent?: SharedCase;
}) {
  const { to } = useAnswers();
  const { error, heading } = finding;
  const filled = fromSharedAnswers(shared.answers, shared.redacted);
  // What the other side asks for goes first, and has the main button of the page.
  const isAsked = shared.notes.some(({ asks }) => 'again' in asks);
  return (
    <Card strong>
      {error === null ? null : (
        <>
          {joinErrorById[error].title === heading ? null : (
            <p className="font-bold">{joinErrorById[error].title}</p>
          )}
          <FirstStep error={error} shared={shared} />
        </>
      )}
      {isToAsk(finding, shared) ? <AskAgain shared={sent} kind="primary" /> : null}
      <Actions>
        {error === null ? null : (
          <ButtonLink kind={isAsked ? 'secondary' : 'primary'} to={to('resolution', { ...filled, error })}>
            See what to do
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" to={to('address', filled)}>
          Continue at SPP’s address
        </ButtonLink>
      </Actions>
    </Card>
  );
}
