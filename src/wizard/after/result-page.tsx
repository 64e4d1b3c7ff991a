import { forgotten } from '../answers/forgets.ts';
import { placeText, vendorPages } from '#diagnosis/guidance/generation.ts';
import { clusterPage } from '#diagnosis/sources/documents.ts';
import { SourceLine } from '../guidance/source-line.tsx';
import { Actions } from '../ui/actions.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Lead } from '../ui/lead.tsx';
import { Marked } from '../ui/marked.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { StopForTonight } from '../before/stop-for-tonight.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { useProducts } from '../check/run/use-products.ts';

/** Where to look for whoever cannot tell what came of the join. */
function HowToTell() {
  const { to } = useAnswers();
  const products = useProducts();
  return (
    <Disclosure summary="I’m not sure">
      <ul className="grid list-disc gap-2 pl-6">
        <li>
          <b>It failed</b> where SPS shows an error such as <code>JoinFailed</code>, or where your browser
          shows an error or a page that is not SPP’s.
        </li>
        <li>
          <b>It worked</b> where SPP lists your SPS: on SPP open{' '}
          <Marked text={placeText('sessionsMenu', products)} />.
        </li>
        <li>
          <b>It is still running</b> where SPS shows no message yet. <BasisTag basis="inferred" />
        </li>
        <li>
          If you have closed the tab, open <b>Basic Settings &gt; Cluster management</b> on SPS again. Do not
          press <b>Join</b> before you know. <BasisTag basis="inferred" />
        </li>
      </ul>
      <ButtonLink kind="secondary" to={to('symptom')}>
        Pick what you see
      </ButtonLink>
    </Disclosure>
  );
}

/** Whether the join worked, as only the admin can say. */
export function ResultPage() {
  const { generation, goOn } = useAnswers();
  return (
    <>
      <PageTitle>Did the join work?</PageTitle>
      <Lead>
        Look at the browser tab in which you pressed <b>Join</b>.
      </Lead>
      <Actions>
        <Button onClick={() => goOn('result', { ...forgotten('join-worked'), outcome: 'worked' })}>
          It worked
        </Button>
        <Button kind="secondary" onClick={() => goOn('result', { outcome: 'failing' })}>
          It failed
        </Button>
        <Button kind="secondary" onClick={() => goOn('result', { outcome: 'running' })}>
          It is still running
        </Button>
      </Actions>
      <HowToTell />
      <StopForTonight step="Result of the join" />
      <SourceLine sources={[...vendorPages[generation].errors, clusterPage]} />
    </>
  );
}
