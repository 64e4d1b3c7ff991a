import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { AskSupport } from './ask-support.tsx';
import { CauseLinks } from './cause-links.tsx';
import type { Pasted } from '../said/pasted.ts';
import { useAnswers } from '../said/use-answers.ts';
import { useNextCauses } from './use-next-causes.ts';
import { WaitLeft } from '../said/wait-left.tsx';
import { WhyThis } from './why-this.tsx';

interface Props {
  /** The text of the try, as it was looked up last. */
  pasted: Pasted;
  /** Whether to say here what is left of the wait before the next try. */
  waits: boolean;
}

/** Where a resolution was followed without success: the next likely cause, and, where none is left, the hand-off. Nothing where none was. */
export function Tried({ pasted, waits }: Props) {
  const { answers, to } = useAnswers();
  const next = useNextCauses(pasted);
  const { tried = [] } = answers;
  if (tried.length === 0) return null;
  const [cause, ...others] = next.causes;
  return (
    <>
      {cause === undefined ? (
        <>
          {waits ? <WaitLeft /> : null}
          <AskSupport />
        </>
      ) : (
        <Notice tone="info" title={`Next likely cause: ${joinErrorById[cause.id].title}`}>
          <p>
            <WhyThis cause={cause} outcome={next.outcome} />
          </p>
          {waits ? <WaitLeft /> : null}
          <Actions>
            <ButtonLink to={to('resolution', next.open(cause))}>Look at this cause</ButtonLink>
          </Actions>
        </Notice>
      )}
      {others.length === 0 ? null : (
        <Disclosure summary={`Other likely causes (${others.length})`}>
          <CauseLinks causes={others} of={next} />
        </Disclosure>
      )}
      <Disclosure summary={`What you have followed (${tried.length})`}>
        <ul className="list-disc pl-6">
          {tried.map((id) => (
            <li key={id}>{joinErrorById[id].title}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
