import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { Page } from '../shell/page.tsx';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Marked } from '../ui/marked.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { walk } from '../flow/walk.ts';
import { Tried } from './tried.tsx';
import { useAnswers } from './use-answers.ts';

/** For those who have no error text: pick what is seen. */
export function SymptomStep() {
  const { answers, to } = useAnswers();
  const tried = new Set(answers.tried);
  return (
    <Page>
      <PageTitle>What do you see?</PageTitle>
      <Lead>Pick what comes closest. You can come back and pick another.</Lead>
      <Tried />
      <LinkCards columns={1}>
        <LinkCard
          to={to(walk('symptom', { outcome: 'running' }) ?? 'running', { outcome: undefined })}
          title="It is still joining"
          hint="No message yet, neither good nor bad"
        />
        {joinErrors
          .filter(({ id }) => !tried.has(id))
          .map(({ id, title, symptom }) => (
            <LinkCard
              key={id}
              to={to('resolution', { error: id, from: undefined })}
              title={<Marked text={symptom.text} />}
              hint={title}
            />
          ))}
      </LinkCards>
      <Actions>
        <ButtonLink kind="secondary" to={to('failed')}>
          I do have an error text
        </ButtonLink>
      </Actions>
    </Page>
  );
}
