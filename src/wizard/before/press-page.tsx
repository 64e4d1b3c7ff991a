import { useNavigate } from 'react-router';
import { vendorPages } from '#diagnosis/guidance/generation.ts';
import { typedHere } from '../said/typed-here.ts';
import { useCheck } from '../check/run/use-check.ts';
import { AddressBar } from '../drawn/address-bar.tsx';
import { SpsForm } from '../drawn/sps-form.tsx';
import { MovesStrip } from '../drawn/moves-strip.tsx';
import { SourceLine } from '../guidance/source-line.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Lead } from '../ui/lead.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { AddressToType } from './address-to-type.tsx';
import { GenerationChoice } from '../said/generation-choice.tsx';
import { joinedBefore, newestFacts } from './joined-before.ts';
import { forgotten } from '../answers/forgets.ts';
import { PasteThis } from './paste-this.tsx';
import { ToRehearsal } from './to-rehearsal.tsx';
import { StopForTonight } from './stop-for-tonight.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { valueToType } from './value-to-type.ts';

/** What to type where, then Join and the sign-in. */
export function PressPage() {
  const { answers, generation, goOn, to } = useAnswers();
  const navigate = useNavigate();
  const { outcome, own, adopt } = useCheck(answers.address);
  const { value, tested } = valueToType(outcome, own);
  const use = (chosen: string) => {
    adopt(chosen);
    // A place of its own in the history: Back shows what spoke against the other address.
    void navigate(to('press', { ...forgotten('better-name'), address: typedHere(chosen) }));
  };
  const { errors, guide } = vendorPages[generation];
  return (
    <>
      <PageTitle>Type it on SPS, press Join, sign in</PageTitle>
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
      <Lead>On SPS’s Central Management node:</Lead>
      <SpsForm value={value} generation={generation} />
      <ol className="my-3 grid list-decimal gap-1.5 pl-6" aria-label="On SPS and SPP">
        <li>
          <PasteThis value={value} tested={tested} toCheck={to('address')} />
        </li>
        <li>
          Press <b>Join</b>. SPP’s sign-in opens.
        </li>
        <li>
          {value === null ? (
            'Does the address bar show the address that you typed?'
          ) : (
            <>
              Does the address bar show <AddressBar host={value} />?
            </>
          )}{' '}
          Then sign in with <b>Appliance</b> and <b>Operations</b>.
        </li>
        <li>Keep the tab open: it can take minutes.</li>
      </ol>
      <Actions>
        <Button
          // What is known to stop the join has its way out above, and that goes first.
          kind={outcome?.diagnosis.outcome === 'stops' ? 'secondary' : 'primary'}
          onClick={() =>
            goOn('press', {
              ...forgotten('join-pressed'),
              before: joinedBefore(outcome),
              pressed: newestFacts(outcome),
              pressedAt: Date.now(),
            })
          }
        >
          I pressed Join
        </Button>
      </Actions>
      <div className="mt-6">
        <GenerationChoice />
        <Disclosure summary="The join in five moves">
          <MovesStrip stopsAt={null} />
        </Disclosure>
      </div>
      <p className="no-print mt-3">
        <ToRehearsal>Rehearse it first: what SPS and SPP will show</ToRehearsal>
      </p>
      <StopForTonight step="Type it on SPS, press Join, sign in" />
      <SourceLine sources={[...errors, ...guide]} />
    </>
  );
}
