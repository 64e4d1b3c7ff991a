import { useState } from 'react';
import { joiningGuide } from '#diagnosis/sources/documents.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import { useCheck } from '../check/use-check.ts';
import { SourceLine } from '../guidance/source-line.tsx';
import { Page } from '../shell/page.tsx';
import { Actions } from '../ui/actions.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { Lead } from '../ui/lead.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { PrerequisiteRow } from './prerequisite-row.tsx';
import { prerequisites } from './prerequisites.ts';
import { Rail } from './rail.tsx';
import { isDone } from './standing-of.ts';
import { keepTicks, readTicks } from './ticks.ts';
import { useAnswers } from './use-answers.ts';
import { VersionQuestion } from './version-question.tsx';

const sources: readonly Source[] = [...new Set(prerequisites.map(({ source }) => source))];

/** What has to be ready before Join; what the check settles, either way, is not for you to tick. */
export function BeforeStep() {
  const { answers, to } = useAnswers();
  const { outcome } = useCheck(answers.address);
  const [ticks, setTicks] = useState(readTicks);
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticks);
    if (on) next.add(id);
    else next.delete(id);
    setTicks(next);
    keepTicks(next);
  };
  const done = prerequisites.filter((one) => isDone(one, outcome, ticks)).length;
  return (
    <Page rail={<Rail now="before" />}>
      <PageTitle>Before you join</PageTitle>
      <Lead>
        Go through the list. {done} of {prerequisites.length} are done; nothing keeps you from going on.
      </Lead>
      {outcome === null ? (
        <p className="my-3 text-muted">No address was checked, so the check could prove none of them.</p>
      ) : null}
      <Card>
        {prerequisites.map((one) => (
          <PrerequisiteRow
            key={one.id}
            one={one}
            outcome={outcome}
            ticked={ticks.has(one.id)}
            onTick={(on) => tick(one.id, on)}
            toResult={to('address')}
          />
        ))}
      </Card>
      <VersionQuestion outcome={outcome} />
      <Notice tone="warn" title="A join is meant to stay">
        <p>
          The guide calls joining an action that you cannot undo on SPS.{' '}
          <BasisTag basis="documented" source={joiningGuide} />
        </p>
      </Notice>
      <Actions>
        <ButtonLink to={to('account')}>Continue: the SPP account</ButtonLink>
      </Actions>
      <SourceLine sources={sources} />
    </Page>
  );
}
