import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { AskedSymptom } from './asked-symptom.tsx';
import { errorGroups } from './error-groups.ts';
import { lastPasted } from '../said/pasted.ts';
import { SymptomList } from './symptom-list.tsx';
import { SymptomTiles } from './symptom-tiles.tsx';
import { askedBy, isDrawn } from './symptoms.ts';
import { Tried } from './tried.tsx';
import { useAnswers } from '../said/use-answers.ts';

/** For those who have no error text: pick what is seen, drawn where it is common, by how far the join got where it is rare. */
export function SymptomPage() {
  const { answers, to } = useAnswers();
  const left = joinErrors.filter(({ id }) => answers.tried?.includes(id) !== true);
  const asked = askedBy(answers.decided);
  if (asked !== undefined) return <AskedSymptom asked={asked} left={left} />;

  return (
    <>
      <PageTitle>What do you see?</PageTitle>
      <Lead>Pick what comes closest. You can come back and pick another.</Lead>
      <Tried pasted={lastPasted()} waits />
      <SymptomTiles />
      <section className="my-6">
        <h2 className="text-xl">Something rarer</h2>
        {errorGroups
          .map(({ seen, holds }) => ({
            seen,
            own: left.filter(({ id, stopsAt }) => holds(stopsAt) && !isDrawn(id, stopsAt)),
          }))
          .filter(({ own }) => own.length > 0)
          .map(({ seen, own }) => (
            <Disclosure key={seen} summary={seen}>
              <SymptomList entries={own} />
            </Disclosure>
          ))}
      </section>
      <Actions>
        <ButtonLink kind="secondary" to={to('failed')}>
          I do have an error text
        </ButtonLink>
      </Actions>
    </>
  );
}
