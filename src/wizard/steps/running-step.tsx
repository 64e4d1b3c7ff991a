import { vendorPages } from '#diagnosis/guidance/generation.ts';
import { SourceLine } from '../guidance/source-line.tsx';
import { Page } from '../shell/page.tsx';
import { Actions } from '../ui/actions.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { StopForTonight } from './stop-for-tonight.tsx';
import { useAnswers } from './use-answers.ts';

/** No message yet: not known, neither good nor bad. */
export function RunningStep() {
  const { generation, goOn, to } = useAnswers();
  return (
    <Page>
      <PageTitle kicker="No message yet">It is still joining</PageTitle>
      <Lead>
        As long as SPS shows no message, nobody knows the result: it is neither a success nor a failure.
      </Lead>
      <Card strong>
        <h2 className="text-xl">Do this now</h2>
        <ol className="mt-2 grid list-decimal gap-2 pl-6">
          <li>
            Leave the browser tab in which you pressed <b>Join</b> open. <BasisTag basis="inferred" />
          </li>
          <li>
            Do not press <b>Join</b> again: a second join can collide with the first, which is unfinished.{' '}
            <BasisTag basis="inferred" />
          </li>
          <li>
            Wait until SPS shows a message. A join that takes more than five minutes ends with an error.{' '}
            <BasisTag basis="documented" />
          </li>
        </ol>
        <Actions>
          <Button onClick={() => goOn('running', { outcome: 'worked' })}>It worked</Button>
          <Button kind="secondary" onClick={() => goOn('running', { outcome: 'failing' })}>
            I got an error
          </Button>
        </Actions>
      </Card>
      <Disclosure summary="I’m not sure whether it is still running">
        <p>
          Look for a message in the tab in which you pressed <b>Join</b>. If that tab is closed, open{' '}
          <b>Basic Settings &gt; Cluster management</b> on SPS in a new tab and look there.{' '}
          <BasisTag basis="inferred" />
        </p>
        <ButtonLink kind="secondary" to={to('symptom')}>
          Pick what you see
        </ButtonLink>
      </Disclosure>
      <StopForTonight step="It is still joining" />
      <SourceLine sources={vendorPages[generation].errors} />
    </Page>
  );
}
