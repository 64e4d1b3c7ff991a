import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { notFoundWords } from './not-found-words.ts';

/** An address that leads nowhere; what was answered stays. */
export function NotFoundPage() {
  const { to } = useAnswers();
  return (
    <>
      <PageTitle>{notFoundWords.title}</PageTitle>
      <Lead>{notFoundWords.lead}</Lead>
      <Actions>
        <ButtonLink to={to('start')}>Go to the start</ButtonLink>
        <ButtonLink kind="secondary" to={to('catalogue')}>
          All known errors
        </ButtonLink>
      </Actions>
    </>
  );
}
