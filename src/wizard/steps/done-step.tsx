import { useRef, useState } from 'react';
import { joiningGuide, usingSpsWithSpp } from '#diagnosis/sources/documents.ts';
import { SourceLine } from '../guidance/source-line.tsx';
import { useCheck } from '../check/use-check.ts';
import { CheckAnswer } from '../check/check-answer.tsx';
import { CheckProblemNotice } from '../check/check-problem.tsx';
import { RunningLadder } from '../check/check-ladder.tsx';
import { clockTime } from '../guidance/clock-time.ts';
import { Page } from '../shell/page.tsx';
import { Actions } from '../ui/actions.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Lead } from '../ui/lead.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { joinedBefore, newestFacts, seenSince } from './joined-before.ts';
import { useAnswers } from './use-answers.ts';
import { useNow } from './use-now.ts';
import { titleAfterJoin, whatSppSays } from './what-spp-says.ts';

/** After a join of which you say that it worked: how to see it, what SPP shows of it, and what a join changes. */
export function DoneStep() {
  const { answers, answer, to } = useAnswers();
  const check = useCheck(answers.address);
  const { outcome, own: host, problem, running, press, giveUp } = check;
  const [givenUp, setGivenUp] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  const now = useNow(null);
  const checkedAt = outcome?.check.checkedAt ?? 0;
  const seen = seenSince(outcome, answers.pressed) ? joinedBefore(outcome) : undefined;
  const says = seen === undefined ? null : whatSppSays(answers.before, seen);
  const { title, kicker } = titleAfterJoin(answers.outcome, says);
  const look = (wanted: string) => {
    // By another way than Join: the join has worked by now, so that whatever is seen from here on is newer.
    if (answers.pressed === undefined) answer({ pressed: newestFacts(outcome) });
    setGivenUp(false);
    press(wanted);
  };
  const cancel = () => {
    // The button goes away with the check, and the focus with it.
    again.current?.focus();
    setGivenUp(true);
    giveUp();
  };
  return (
    <Page>
      <PageTitle kicker={kicker}>{title}</PageTitle>
      <Lead>
        SPP lists an SPS that is joined among its session appliances, on the <b>Cluster</b> page.
      </Lead>
      {host === null ? (
        <Actions>
          <ButtonLink kind="secondary" to={to('address')}>
            Check SPP’s address
          </ButtonLink>
        </Actions>
      ) : (
        <section className="my-5">
          <h2 className="text-xl">See it from outside</h2>
          <p className="mt-1">
            SPP’s public status says whether some SPS is joined and trusted.{' '}
            {says === null ? (
              <>
                Nobody has looked at <code>{host}</code> since you pressed <b>Join</b>.
              </>
            ) : null}
          </p>
          <Actions>
            <Button ref={again} kind="secondary" onClick={() => look(host)}>
              Check {host} again
            </Button>
          </Actions>
          <CheckAnswer check={check} givenUp={givenUp}>
            {running === null ? null : <RunningLadder host={host} running={running} onGiveUp={cancel} />}
            {problem === null || running !== null ? null : <CheckProblemNotice problem={problem} />}
            {says === null || running !== null ? null : (
              <Notice tone={says.tone} title={says.answers ? undefined : says.title} level={3}>
                <p>
                  <Marked text={says.observed} /> Seen at {clockTime(checkedAt, now)}.{' '}
                  <BasisTag basis="observed" />
                </p>
                <p>
                  <Marked text={says.follows} /> <BasisTag basis="inferred" />
                </p>
              </Notice>
            )}
          </CheckAnswer>
        </section>
      )}
      <section className="my-5">
        <h2 className="text-xl">What a join changes</h2>
        <ul className="mt-2 grid list-disc gap-1.5 pl-6">
          <li>
            SPS then has policies and plugins with <code>safeguard_default</code> in their names.{' '}
            <BasisTag basis="documented" />
          </li>
          <li>
            Keep the versions of both the same at every upgrade. <BasisTag basis="documented" />
          </li>
          <li>
            If the primary address of SPS or SPP changes, the join has to be made again.{' '}
            <BasisTag basis="documented" />
          </li>
        </ul>
      </section>
      <Actions>
        <ButtonLink kind="secondary" to={to('failed', { outcome: 'failing' })}>
          It does not work after all
        </ButtonLink>
      </Actions>
      <SourceLine sources={[joiningGuide, usingSpsWithSpp]} />
    </Page>
  );
}
