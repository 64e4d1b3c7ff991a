import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import { joinErrorsPage } from '#diagnosis/sources/documents.ts';
import { walk } from '../flow/walk.ts';
import { Page } from '../shell/page.tsx';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Marked } from '../ui/marked.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { errorGroups } from './error-groups.ts';
import { lastPasted } from './pasted.ts';
import { Tried } from './tried.tsx';
import { useAnswers } from './use-answers.ts';
import { ofOtherError } from './use-next-causes.ts';

type Entry = JoinError<JoinErrorId>;

/** The seven that the vendor's page explains are what most people meet: shown first, the others folded below. */
const isCommon = ({ basis, sources }: Entry): boolean =>
  basis === 'documented' && sources[0].url === joinErrorsPage.url;

function Cards({ entries }: { entries: readonly Entry[] }) {
  const { answers, to } = useAnswers();
  return (
    <LinkCards columns={1}>
      {entries.map(({ id, title, symptom }) => (
        <LinkCard
          key={id}
          to={to('resolution', { ...ofOtherError(answers), error: id })}
          title={<Marked text={symptom.text} />}
          hint={title}
        />
      ))}
    </LinkCards>
  );
}

/** For those who have no error text: pick what is seen, by how far the join got. */
export function SymptomStep() {
  const { answers, to } = useAnswers();
  const left = joinErrors.filter(({ id }) => answers.tried?.includes(id) !== true);
  const groups = errorGroups.map(({ seen, holds }) => {
    const own = left.filter(({ stopsAt }) => holds(stopsAt));
    return { seen, common: own.filter(isCommon), rare: own.filter((entry) => !isCommon(entry)) };
  });
  return (
    <Page>
      <PageTitle>What do you see?</PageTitle>
      <Lead>Pick what comes closest. You can come back and pick another.</Lead>
      <Tried pasted={lastPasted()} waits />
      <LinkCards columns={1}>
        <LinkCard
          to={to(walk('symptom', { outcome: 'running' }) ?? 'running', { outcome: undefined })}
          title="It is still joining"
          hint="No message yet, neither good nor bad"
        />
        <LinkCard
          to={to('result')}
          title="I’m not sure whether it worked or failed"
          hint="How to tell, on SPS and on SPP"
        />
      </LinkCards>
      {groups
        .filter(({ common }) => common.length > 0)
        .map(({ seen, common, rare }) => (
          <section key={seen} className="my-6">
            <h2 className="text-xl">{seen}</h2>
            <Cards entries={common} />
            {rare.length === 0 ? null : (
              <Disclosure summary="It looks different">
                <Cards entries={rare} />
              </Disclosure>
            )}
          </section>
        ))}
      <section className="my-6">
        <h2 className="text-xl">Something rarer</h2>
        {groups
          .filter(({ common, rare }) => common.length === 0 && rare.length > 0)
          .map(({ seen, rare }) => (
            <Disclosure key={seen} summary={seen}>
              <Cards entries={rare} />
            </Disclosure>
          ))}
      </section>
      <Actions>
        <ButtonLink kind="secondary" to={to('failed')}>
          I do have an error text
        </ButtonLink>
      </Actions>
    </Page>
  );
}
