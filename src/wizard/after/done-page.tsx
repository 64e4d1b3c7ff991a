import { useRef, useState } from 'react';
import { placeText } from '#diagnosis/guidance/generation.ts';
import { clusterPage, joiningGuide, usingSpsWithSpp } from '#diagnosis/sources/documents.ts';
import { CheckAnswer } from '../check/result/check-answer.tsx';
import { RunningLadder } from '../check/result/check-ladder.tsx';
import { CheckProblemNotice } from '../check/result/check-problem.tsx';
import { useCheck } from '../check/run/use-check.ts';
import { MovesStrip } from '../drawn/moves-strip.tsx';
import { SourceLine } from '../guidance/source-line.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Marked } from '../ui/marked.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { EndingForTicket } from './ending-for-ticket.tsx';
import { joinedBefore, newestFacts, seenSince } from '../before/joined-before.ts';
import { SppSaysNotice } from './spp-says-notice.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { useNow } from '../drawn/use-now.ts';
import { useProducts } from '../check/run/use-products.ts';
import { WhatChanges } from './what-changes.tsx';
import { titleAfterJoin, whatSppSays } from './what-spp-says.ts';

/** After a join of which you say that it worked: how to see it, what SPP shows of it, and what a join changes. */
export function DonePage() {
  const { answers, answer, to } = useAnswers();
  const products = useProducts();
  const check = useCheck(answers.address);
  const { outcome, own: host, problem, running, press, giveUp } = check;
  const [givenUp, setGivenUp] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  const now = useNow(null);
  const checkedAt = outcome?.check.checkedAt ?? 0;
  const seen = seenSince(outcome, answers.pressed) ? joinedBefore(outcome) : undefined;
  const says = seen === undefined ? null : whatSppSays(answers.before, seen);
  const { title, kicker } = titleAfterJoin(answers.outcome, says);
  // The moves are ticked on somebody's word, yours or SPP's, and not where SPP speaks against it.
  const isThere = says?.tone !== 'warn' && (answers.outcome === 'worked' || says?.tone === 'ok');
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
    <>
      <PageTitle kicker={kicker}>{title}</PageTitle>
      {isThere ? <MovesStrip stopsAt={{ outside: 'after' }} passed headed /> : null}
      <section className="my-5">
        <h2 className="text-xl">Confirm it on SPP</h2>
        <p className="mt-1">
          On SPP, open <Marked text={placeText('sessionsMenu', products)} />. An SPS that is joined is listed
          there.
        </p>
      </section>
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
            <Button ref={again} kind={says === null ? 'primary' : 'secondary'} onClick={() => look(host)}>
              Check {host} again
            </Button>
          </Actions>
          <CheckAnswer check={check} givenUp={givenUp}>
            {running === null ? null : <RunningLadder host={host} running={running} onGiveUp={cancel} />}
            {problem === null || running !== null ? null : <CheckProblemNotice problem={problem} />}
            {says === null || running !== null ? null : (
              <SppSaysNotice says={says} checkedAt={checkedAt} now={now} />
            )}
          </CheckAnswer>
        </section>
      )}
      <EndingForTicket seen={says === null ? null : says.title} outcome={outcome} />
      <WhatChanges />
      <Actions>
        <ButtonLink kind="secondary" to={to('failed', { outcome: 'failing' })}>
          It does not work after all
        </ButtonLink>
      </Actions>
      <SourceLine sources={[clusterPage, joiningGuide, usingSpsWithSpp]} />
    </>
  );
}
