import { forgotten, toOtherError } from '../answers/forgets.ts';
import { vendorPages } from '#diagnosis/guidance/generation.ts';
import { errorSeenAs } from '#diagnosis/join-errors/known-ids.ts';
import { clusterPage } from '#diagnosis/sources/documents.ts';
import { SourceLine } from '../guidance/source-line.tsx';
import { Actions } from '../ui/actions.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { JoinClock } from './join-clock.tsx';
import { longestJoinMs, sincePress } from './since-press.ts';
import { StopForTonight } from '../before/stop-for-tonight.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { useNow } from '../drawn/use-now.ts';
import { TooLong, WhileJoining } from './while-joining.tsx';

/** No message yet: not known, neither good nor bad. A clock says since when. */
export function RunningPage() {
  const { answers, generation, goOn, to } = useAnswers();
  const now = useNow(answers.pressedAt === undefined ? null : 1000);
  const ago = sincePress(answers.pressedAt, now);
  const isLate = ago !== null && ago > longestJoinMs;
  return (
    <>
      <PageTitle kicker="No message yet">It is still joining</PageTitle>
      <Lead>
        As long as SPS shows no message, nobody knows the result: it is neither a success nor a failure.
      </Lead>
      <JoinClock ago={ago} now={now} />
      <Card strong>
        <h2 className="text-xl">Do this now</h2>
        {isLate ? <TooLong /> : <WhileJoining />}
        <Actions>
          <Button onClick={() => goOn('running', { ...forgotten('join-worked'), outcome: 'worked' })}>
            It worked
          </Button>
          <Button kind="secondary" onClick={() => goOn('running', { outcome: 'failing' })}>
            I got an error
          </Button>
          {isLate || ago === null ? (
            <ButtonLink
              kind="secondary"
              to={to('resolution', { ...toOtherError(answers), error: errorSeenAs['still-joining'] })}
            >
              It takes longer than five minutes
            </ButtonLink>
          ) : null}
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
      <SourceLine sources={[...vendorPages[generation].errors, clusterPage]} />
    </>
  );
}
