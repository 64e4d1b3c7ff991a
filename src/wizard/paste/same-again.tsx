import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { Match } from '#diagnosis/recognition/recognition.ts';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Notice } from '../ui/notice.tsx';
import { CauseLinks } from './cause-links.tsx';
import { IfFromSps } from './if-from-sps.tsx';
import { lastPasted } from '../said/pasted.ts';
import { useAnswers } from '../said/use-answers.ts';
import { useNextCauses } from './use-next-causes.ts';
import { valuesOf } from '../said/values-of.ts';
import { WaitLeft } from '../said/wait-left.tsx';

/** A text whose error was followed already: when to try again, and what else may be the cause. */
export function SameAgain({ match, possible }: { match: Match; possible: readonly Match[] }) {
  const { to } = useAnswers();
  const next = useNextCauses(lastPasted());
  const [cause] = next.causes;
  return (
    <Notice tone="info" title="This text shows the same error again">
      <WaitLeft />
      {cause === undefined ? (
        <p>
          You have followed its resolution already, and no known cause is left. What to send to One Identity
          support is at the top of this page.
        </p>
      ) : (
        <>
          <p>You have followed its resolution already. The next likely cause:</p>
          <CauseLinks causes={[cause]} of={next} />
        </>
      )}
      <p>What you have followed:</p>
      <LinkCards columns={1}>
        <LinkCard
          to={to('resolution', valuesOf(match))}
          title={joinErrorById[match.id].title}
          hint="Open its resolution"
        />
      </LinkCards>
      <IfFromSps possible={possible} />
    </Notice>
  );
}
