import { placeText } from '#diagnosis/guidance/generation.ts';
import { clusterPage, joiningGuide, usingSpsWithSpp } from '#diagnosis/sources/documents.ts';
import { CheckPanel } from '../check/check-panel.tsx';
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
  const { outcome, own: host, press } = check;
  const now = useNow(null);
  const checkedAt = outcome?.check.checkedAt ?? 0;
  const seen = seenSince(outcome, answers.pressed) ? joinedBefore(outcome) : undefined;
  const says = seen === undefined ? null : whatSppSays(answers.before, seen);
  // The moves are ticked on somebody's word, yours or SPP's, and not where SPP speaks against it.
  const isThere = says?.tone !== 'warn' && (answers.outcome === 'worked' || says?.tone === 'ok');
  const look = (wanted: string) => {
    // By another way than Join: the join has worked by now, so that whatever is seen from here on is newer.
    if (answers.pressed === undefined) answer({ pressed: newestFacts(outcome) });
    press(wanted);
  };
  return (
    <>
      <PageTitle>{titleAfterJoin(answers.outcome)}</PageTitle>
      <MovesStrip stopsAt={isThere ? { outside: 'after' } : null} passed={isThere} headed />
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
          <p className="mt-1">SPP’s public status says whether some SPS is joined and trusted.</p>
          <Actions>
            <Button onClick={() => look(host)}>Check {host} again</Button>
          </Actions>
          <CheckPanel check={check} size="lines">
            {() =>
              says === null ? (
                <p>
                  Nobody has looked at <code>{host}</code> since you pressed <b>Join</b>.
                </p>
              ) : (
                <SppSaysNotice says={says} checkedAt={checkedAt} now={now} />
              )
            }
          </CheckPanel>
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
