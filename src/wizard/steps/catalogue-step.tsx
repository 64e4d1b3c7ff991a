import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import { Page } from '../shell/page.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useAnswers } from './use-answers.ts';

const groups: readonly { title: string; holds: (entry: JoinError) => boolean }[] = [
  {
    title: 'Before you can press Join',
    holds: ({ stopsAt }) => 'outside' in stopsAt && stopsAt.outside === 'before',
  },
  {
    title: 'SPP’s sign-in does not open (move 2)',
    holds: ({ stopsAt }) => 'moves' in stopsAt && stopsAt.moves[0] === 2,
  },
  {
    title: 'You cannot sign in (move 3)',
    holds: ({ stopsAt }) => 'moves' in stopsAt && stopsAt.moves[0] === 3,
  },
  {
    title: 'SPS cannot register (move 4)',
    holds: ({ stopsAt }) => 'moves' in stopsAt && stopsAt.moves[0] === 4,
  },
  {
    title: 'Trust is not validated (move 5)',
    holds: ({ stopsAt }) => 'moves' in stopsAt && stopsAt.moves[0] === 5,
  },
  {
    title: 'In a join through the API',
    holds: ({ stopsAt }) => 'outside' in stopsAt && stopsAt.outside === 'api-join',
  },
  {
    title: 'While you repair a join',
    holds: ({ stopsAt }) => 'outside' in stopsAt && stopsAt.outside === 'repair',
  },
  { title: 'After the join', holds: ({ stopsAt }) => 'outside' in stopsAt && stopsAt.outside === 'after' },
  {
    title: 'Where it stops is not known',
    holds: ({ stopsAt }) => 'outside' in stopsAt && stopsAt.outside === 'unknown',
  },
];

/** Every join error that is known, in the order of the moves. */
export function CatalogueStep() {
  const { to } = useAnswers();
  return (
    <Page>
      <PageTitle>All known join errors</PageTitle>
      <Lead>
        In the order in which a join can meet them. Each has its own address, which you can hand on.
      </Lead>
      {groups.map(({ title, holds }) => {
        const entries = joinErrors.filter(holds);
        return entries.length === 0 ? null : (
          <section key={title} className="my-6">
            <h2 className="text-xl">{title}</h2>
            <LinkCards columns={1}>
              {entries.map(({ id, title: name, basis }) => (
                <LinkCard
                  key={id}
                  to={to('resolution', { error: id })}
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
