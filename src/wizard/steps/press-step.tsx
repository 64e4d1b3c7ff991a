import { JoinPage } from '../resolution/join-page.tsx';
import { useNavigate } from 'react-router';
import { fieldLabel, vendorPages } from '#diagnosis/guidance/generation.ts';
import { MovesStrip } from '../guidance/moves-strip.tsx';
import { SourceLine } from '../guidance/source-line.tsx';
import { typedHere } from '../check/typed-here.ts';
import type { Outcome } from '../check/use-check.ts';
import { useCheck } from '../check/use-check.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Lead } from '../ui/lead.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { AddressToType } from './address-to-type.tsx';
import { joinedBefore, newestFacts } from './joined-before.ts';
import { GenerationChoice } from './generation-choice.tsx';
import { ofOldAddress } from './let-go.tsx';
import { StopForTonight } from './stop-for-tonight.tsx';
import { useAnswers } from './use-answers.ts';

/** Whether the box above the steps says into which field the address goes. */
const namesField = (outcome: Outcome | null): boolean =>
  outcome !== null && outcome.diagnosis.outcome !== 'refused' && outcome.diagnosis.enter.length > 0;

/** What to type where, then Join and the sign-in. */
export function PressStep() {
  const { answers, generation, goOn, to } = useAnswers();
  const navigate = useNavigate();
  const { outcome, own, adopt } = useCheck(answers.address);
  const use = (value: string) => {
    adopt(value);
    // A place of its own in the history: Back shows what spoke against the other address.
    void navigate(to('press', { ...ofOldAddress, address: typedHere(value) }));
  };
  const { errors, guide } = vendorPages[generation];
  return (
    <JoinPage now="press">
      <PageTitle>Type it on SPS, press Join, sign in</PageTitle>
      <Lead>
        On SPS, open <b>Basic Settings &gt; Cluster management</b> on the node with the Central Management
        role.
      </Lead>
      {outcome === null ? (
        <Notice
          tone="info"
          title={own === null ? 'No address was checked yet' : `${own} was not checked yet`}
        >
          <p>A join to a wrong address fails, and you can find out beforehand.</p>
          <ButtonLink kind="secondary" to={to('address')}>
            Check the address
          </ButtonLink>
        </Notice>
      ) : (
        <AddressToType outcome={outcome} generation={generation} toResult={to('address')} onUse={use} />
      )}
      <ol className="my-5 grid list-decimal gap-2 pl-6">
        <li>
          Type SPP’s address into{' '}
          <Marked text={fieldLabel(generation, namesField(outcome) ? 'again' : 'first')} />.
        </li>
        <li>
          Press <b>Join</b>. Your browser is sent to SPP’s sign-in page.
        </li>
        <li>
          Compare the address of that page with the one that you typed, then sign in as an SPP user with the{' '}
          <b>Appliance</b> and <b>Operations</b> permissions.
        </li>
        <li>Leave the tab open until SPS shows the result. It can take minutes.</li>
      </ol>
      <MovesStrip stopsAt={null} />
      <Actions>
        <Button
          // What is known to stop the join has its way out above, and that goes first.
          kind={outcome?.diagnosis.outcome === 'stops' ? 'secondary' : 'primary'}
          onClick={() =>
            goOn('press', {
              before: joinedBefore(outcome),
              pressed: newestFacts(outcome),
              outcome: undefined,
            })
          }
        >
          I pressed Join
        </Button>
      </Actions>
      <StopForTonight step="Type it on SPS, press Join, sign in" />
      <GenerationChoice />
      <SourceLine sources={[...errors, ...guide]} />
    </JoinPage>
  );
}
