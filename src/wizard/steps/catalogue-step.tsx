import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { Page } from '../shell/page.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { errorGroups } from './error-groups.ts';
import { useAnswers } from './use-answers.ts';

/** Every join error that is known, in the order of the moves. */
export function CatalogueStep() {
  const { answers, to } = useAnswers();
  const from = answers.from === 'check' ? undefined : answers.from;
  return (
    <Page>
      <PageTitle>All known join errors</PageTitle>
      <Lead>
        In the order in which a join can meet them. Each has its own address, which you can hand on.
      </Lead>
      {errorGroups.map(({ title, holds }) => {
        const entries = joinErrors.filter(({ stopsAt }) => holds(stopsAt));
        return entries.length === 0 ? null : (
          <section key={title} className="my-6">
            <h2 className="text-xl">{title}</h2>
            <LinkCards>
              {entries.map(({ id, title: name, basis }) => (
                <LinkCard
                  key={id}
                  to={to('resolution', { error: id, from })}
                  title={name}
                  hint={<BasisTag basis={basis} />}
                />
              ))}
            </LinkCards>
          </section>
        );
      })}
    </Page>
  );
}
