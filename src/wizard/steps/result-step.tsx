import { Page } from '../shell/page.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Rail } from './rail.tsx';
import { useAnswers } from './use-answers.ts';

/** Whether the join worked, as only the admin can say. */
export function ResultStep() {
  const { goOn } = useAnswers();
  return (
    <Page rail={<Rail now="result" />}>
      <PageTitle>Did the join work?</PageTitle>
      <Lead>
        Look at the browser tab in which you pressed <b>Join</b>.
      </Lead>
      <Actions>
        <Button onClick={() => goOn('result', { outcome: 'worked' })}>It worked</Button>
        <Button kind="secondary" onClick={() => goOn('result', { outcome: 'failing' })}>
          It failed
        </Button>
        <Button kind="secondary" onClick={() => goOn('result', { outcome: 'running' })}>
          It is still running
        </Button>
      </Actions>
    </Page>
  );
}
