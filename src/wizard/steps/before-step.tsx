import { useState } from 'react';
import { joiningGuide } from '#diagnosis/sources/documents.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import type { Outcome } from '../check/use-check.ts';
import { hasPassed, useCheck } from '../check/use-check.ts';
import { clockTime } from '../guidance/clock-time.ts';
import { SourceLine } from '../guidance/source-line.tsx';
import { Page } from '../shell/page.tsx';
import { Actions } from '../ui/actions.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { Lead } from '../ui/lead.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Tick } from '../ui/tick.tsx';
import { isCoveredForAll } from './is-covered-for-all.ts';
import type { Prerequisite } from './prerequisites.ts';
import { prerequisites } from './prerequisites.ts';
import { Rail } from './rail.tsx';
import { keepTicks, readTicks } from './ticks.ts';
import { useAnswers } from './use-answers.ts';
import { useNow } from './use-now.ts';
import { VersionQuestion } from './version-question.tsx';

const doubt =
  'Not proven: it does so in a way that an old SPS accepts, and a strict, modern one does not, such as in its common name only. A certificate with the address in subjectAltName serves both.';

const sources: readonly Source[] = [...new Set(prerequisites.map(({ source }) => source))];

const hasPassedAll = ({ provenBy }: Prerequisite, outcome: Outcome | null): boolean =>
  provenBy !== undefined && provenBy.every((id) => hasPassed(outcome, id));

/** A certificate that only an old client accepts proves nothing of an SPS whose client is not known. */
const isDoubted = (one: Prerequisite, outcome: Outcome | null): boolean =>
  one.provenForStrict === true &&
  hasPassedAll(one, outcome) &&
  outcome !== null &&
  !isCoveredForAll(outcome.check.checked);

const isProven = (one: Prerequisite, outcome: Outcome | null): boolean =>
  hasPassedAll(one, outcome) && !isDoubted(one, outcome);

function Proof({ outcome }: { outcome: Outcome }) {
  const now = useNow(null);
  const { checked, checkedAt } = outcome.check;
  return (
    <>
      Proven by the check of <code>{checked.address.host}</code> at {clockTime(checkedAt, now)} from{' '}
      <code>{checked.vantage.hostname}</code>
    </>
  );
}

/** What has to be ready before Join; what the check proves is ticked already. */
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
  const done = prerequisites.filter((one) => isProven(one, outcome) || ticks.has(one.id)).length;
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
          <Tick
            key={one.id}
            checked={ticks.has(one.id)}
            onChange={(on) => tick(one.id, on)}
            label={<Marked text={one.text} />}
            hint={<Marked text={isDoubted(one, outcome) ? doubt : one.hint} />}
            proven={outcome !== null && isProven(one, outcome) ? <Proof outcome={outcome} /> : null}
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
