import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import { joinErrorsPage } from '#diagnosis/sources/documents.ts';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { SymptomList } from './symptom-list.tsx';
import type { Asked } from './symptoms.ts';
import { useAnswers } from '../said/use-answers.ts';

type Entry = JoinError<JoinErrorId>;

/** The seven that the vendor's page explains are what most people meet: shown first, the others folded below. */
const isCommon = ({ basis, sources }: Entry): boolean =>
  basis === 'documented' && sources[0].url === joinErrorsPage.url;

/** The second question, where several errors look alike: which of them it is. */
export function AskedSymptom({ asked, left }: { asked: Asked; left: readonly Entry[] }) {
  const { to } = useAnswers();
  const entries = left.filter(({ stopsAt }) => asked.holds(stopsAt));
  const common = entries.filter(isCommon);
  const rare = entries.filter((entry) => !isCommon(entry));
  return (
    <>
      <PageTitle kicker="What do you see?">{asked.title}</PageTitle>
      <Lead>{asked.lead}</Lead>
      {asked.hasText ? (
        <Actions>
          <ButtonLink to={to('failed', { decided: undefined })}>Paste the error text</ButtonLink>
        </Actions>
      ) : null}
      {common.length === 0 ? <SymptomList entries={rare} /> : <SymptomList entries={common} />}
      {common.length === 0 || rare.length === 0 ? null : (
        <Disclosure summary="It looks different">
          <SymptomList entries={rare} />
        </Disclosure>
      )}
      <Actions>
        <ButtonLink kind="secondary" to={to('symptom', { decided: undefined })}>
          Back to all symptoms
        </ButtonLink>
      </Actions>
    </>
  );
}
