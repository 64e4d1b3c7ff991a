import { joinErrorById, joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { useCheck } from '../check/use-check.ts';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAnswers } from './use-answers.ts';
import { WaitLeft } from './wait-left.tsx';

/**
 * What was followed already without success, and what a check shows beside it: never the same page again unasked.
 *
 * @param props.waits whether to say here what is left of the wait before the next try
 */
export function Tried({ waits }: { waits: boolean }) {
  const { answers, to } = useAnswers();
  const { outcome } = useCheck(answers.address);
  const titles = joinErrors.filter(({ id }) => answers.tried?.includes(id)).map(({ title }) => title);
  if (titles.length === 0) return null;
  const shown = (outcome?.diagnosis.joinErrors ?? []).filter(
    ({ id }) => answers.tried?.includes(id) !== true,
  );
  return (
    <Notice tone="info" title="Still failing">
      <p>
        You have followed: {titles.join('; ')}. Look at what SPS says now: when one cause is gone, the next
        one often has another text.
      </p>
      {waits ? <WaitLeft /> : null}
      {shown.length === 0 ? null : (
        <>
          <p>The check of {outcome?.check.checked.address.host} shows this as well:</p>
          <LinkCards columns={1}>
            {shown.map(({ id }) => (
              <LinkCard key={id} to={to('resolution', { error: id })} title={joinErrorById[id].title} />
            ))}
          </LinkCards>
        </>
      )}
    </Notice>
  );
}
