import { useNavigate } from 'react-router';
import { CertificateRequest } from '../check/result/certificate-request.tsx';
import { typedHere } from '../said/typed-here.ts';
import { WayBack } from '../drawn/way-back.tsx';
import { DidThatWork } from './did-that-work.tsx';
import { AddressToTry } from './address-to-try.tsx';
import { ofOldAddress } from '../said/cleared-note.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Decide, stepsOfDecision } from './decide.tsx';
import { evidenceOf } from './evidence-of.ts';
import { SeeReversing } from './see-reversing.tsx';
import { Turns } from './turns.tsx';
import type { Resolution } from './use-resolution.ts';
import { WaitFirst } from './wait-first.tsx';

/** What to do now, in its one order: the wait, what to type or check, what has to be decided, the steps that are left, the way back. */
export function DoThis({ resolution }: { resolution: Resolution }) {
  const { entry, title, guidance, concluded, seen, check, best, other } = resolution;
  const { answers, answer, generation, to } = useAnswers();
  const navigate = useNavigate();
  // On the way to the next try the wait goes along.
  const waits = !concluded && (guidance.wait.minutes ?? 0) > 0 ? { waits: entry.id } : {};
  const { sources, decision, wait, steps, otherwise } = guidance;
  const evidence = evidenceOf(resolution);
  const mayNot = answers.mayChangeSpp === 'no';
  const enter = (
    <AddressToTry
      resolution={resolution}
      onCheck={(host) => {
        check.press(host);
        // What a text names stays with its case; what a check concluded goes with its address.
        const left = concluded ? { ...ofOldAddress, error: undefined } : {};
        void navigate(to('address', { ...left, ...waits, address: typedHere(host) }));
      }}
      onUse={(value) => {
        check.adopt(value);
        void navigate(to('address', { ...waits, address: typedHere(value) }));
      }}
    />
  );
  return (
    <section className="my-6 rounded-card border-2 border-accent bg-card px-4 py-4 wide:px-5.5">
      <h2 className="text-xl">Do this now</h2>
      <WaitFirst
        wait={wait}
        concluded={concluded}
        named={sources}
        isDone={check.outcome !== null || best !== null}
      />
      {enter}
      {decision === null || mayNot ? null : (
        <Decide
          decision={decision}
          decided={answers.decided ?? null}
          named={sources}
          onDecide={(id) => answer({ decided: id })}
          onMayNot={() => answer({ mayChangeSpp: 'no' })}
        />
      )}
      <Turns
        title={title}
        guidance={guidance}
        steps={mayNot && decision !== null ? [...stepsOfDecision(decision), ...steps] : steps}
        evidence={evidence}
        begun={best !== null || (decision !== null && !mayNot)}
        asked={decision !== null}
      />
      <SeeReversing sources={sources} />
      {check.outcome !== null && seen !== null && best === null && steps.some((step) => step.otherwise) ? (
        <CertificateRequest outcome={check.outcome} />
      ) : null}
      {steps.some(({ settledBy }) => settledBy?.includes('error-read')) &&
      entry.recognise?.lastResort !== true ? (
        <Actions>
          <ButtonLink kind="secondary" to={to('failed')}>
            Paste what you see
          </ButtonLink>
        </Actions>
      ) : null}
      {otherwise.length === 0 ? null : (
        <Disclosure summary={other === null ? 'If no address works' : 'If this address cannot be used'}>
          <Turns title={title} guidance={guidance} steps={otherwise} evidence={evidence} begun />
        </Disclosure>
      )}
      {concluded ? null : (
        <>
          <WayBack
            wayBack={entry.wayBack}
            generation={generation}
            mention={guidance.named.has('field') ? 'again' : 'first'}
            changesAddress={entry.mendedBy !== undefined}
            value={entry.mendedBy !== undefined ? other : null}
          />
          <DidThatWork id={entry.id} waits={waits} />
        </>
      )}
    </section>
  );
}
