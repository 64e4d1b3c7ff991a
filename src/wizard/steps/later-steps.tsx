import type { Step } from '#diagnosis/join-errors/define-join-error.ts';
import type { Guidance } from '#diagnosis/guidance/guide.ts';
import { KnownAs } from '../guidance/known-as.tsx';
import { StepList } from '../guidance/step-list.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

/** Steps that are for whom another address does not help. */
const isOnlyOtherwise = ({ who, safety }: Step, other: string | null): boolean =>
  other !== null && who !== 'sps-admin' && safety !== 'waits';

/** The steps to do first where no join was tried yet: without the wait, and without those that a tested address makes needless. */
export const beforeAnyTry = (guidance: Guidance, other: string | null): Guidance => ({
  ...guidance,
  steps: guidance.steps.filter((step) => step.safety !== 'waits' && !isOnlyOtherwise(step, other)),
});

/** What `beforeAnyTry` left out: folded where a tested address goes first, the wait only for whom it concerns. */
export function LaterSteps({
  guidance: { steps, sources },
  other,
}: {
  guidance: Guidance;
  other: string | null;
}) {
  const otherwise = steps.filter((step) => isOnlyOtherwise(step, other));
  const waits = steps.filter(({ safety }) => safety === 'waits');
  return (
    <>
      {waits.map((step, at) => (
        <p key={at} className="mt-4 text-muted">
          <b>If you already tried to join:</b> <KnownAs statement={step} named={sources} />
        </p>
      ))}
      {otherwise.length === 0 ? null : (
        <Disclosure summary="If this address cannot be used">
          <StepList steps={otherwise} named={sources} />
        </Disclosure>
      )}
    </>
  );
}
