import { joinErrorsPage } from '#diagnosis/sources/documents.ts';
import { SourceLine } from '../guidance/source-line.tsx';
import { Page } from '../shell/page.tsx';
import { Actions } from '../ui/actions.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useAnswers } from './use-answers.ts';

/** No message yet: not known, neither good nor bad. */
export function RunningStep() {
  const { goOn } = useAnswers();
  return (
    <Page>
      <PageTitle kicker="No message yet">It is still joining</PageTitle>
      <Lead>No message means that nobody knows yet: it is neither a success nor a failure.</Lead>
      <Card strong>
        <h2 className="text-xl">Do this now</h2>
        <ol className="mt-2 grid list-decimal gap-2 pl-6">
          <li>
            Leave the browser tab open in which you pressed <b>Join</b>. <BasisTag basis="inferred" />
          </li>
          <li>
            Do not press <b>Join</b> again: a second join can collide with the first.{' '}
            <BasisTag basis="inferred" />
          </li>
          <li>
            Wait for SPS’s message. A join that takes more than five minutes ends with an error.{' '}
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
      <SourceLine sources={[joinErrorsPage]} />
    </Page>
  );
}
