import { fieldLabel } from '#diagnosis/guidance/generation.ts';
import { joinErrorsPage, joiningGuide } from '#diagnosis/sources/documents.ts';
import { MovesStrip } from '../guidance/moves-strip.tsx';
import { SourceLine } from '../guidance/source-line.tsx';
import { TypeThis } from '../guidance/type-this.tsx';
import { clockTime } from '../guidance/clock-time.ts';
import { useCheck } from '../check/use-check.ts';
import { Page } from '../shell/page.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Lead } from '../ui/lead.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { joinedBefore, newestFacts } from './joined-before.ts';
import { GenerationChoice } from './generation-choice.tsx';
import { Rail } from './rail.tsx';
import { useAnswers } from './use-answers.ts';
import { useNow } from './use-now.ts';

/** What to type where, then Join and the sign-in. */
export function PressStep() {
  const { answers, generation, goOn, to } = useAnswers();
  const { outcome, parsed } = useCheck(answers.address);
  const now = useNow(null);
  const best = outcome?.diagnosis.enter[0];
  const host = parsed.ok ? parsed.value.address.host : null;
  return (
    <Page rail={<Rail now="press" />}>
      <PageTitle>Type it on SPS, press Join, sign in</PageTitle>
      <Lead>
        On SPS, open <b>Basic Settings &gt; Cluster management</b> on the node with the Central Management
        role.
      </Lead>
      {best !== undefined && outcome !== null ? (
        <TypeThis
          value={best.value}
          generation={generation}
          tested={
            <>
              From <code>{outcome.check.checked.vantage.hostname}</code> at{' '}
              {clockTime(outcome.check.checkedAt, now)}: an SPP, and its certificate names this address.
            </>
          }
        />
      ) : (
        <Notice
          tone="info"
          title={
            host === null
              ? 'No address was checked yet'
              : outcome === null
                ? `${host} was not checked yet`
                : `The check of ${host} did not come out clear`
          }
        >
          <p>
            A wrong address is the commonest reason for a join that fails, and you can find out beforehand.
          </p>
          <ButtonLink kind="secondary" to={to('address')}>
            Check the address
          </ButtonLink>
        </Notice>
      )}
      <ol className="my-5 grid list-decimal gap-2 pl-6">
        <li>
          Type SPP’s address into <Marked text={fieldLabel(generation)} />.
        </li>
        <li>
          Press <b>Join</b>. Your browser is sent to SPP’s sign-in page.
        </li>
        <li>
          Compare the address of that page with the one that you typed, then sign in as an SPP user with the{' '}
          <b>Appliance</b> and <b>Operations</b> permissions.
        </li>
        <li>Leave the tab open until SPS says how it ended. It can take minutes.</li>
      </ol>
      <MovesStrip stopsAt={null} />
      <Actions>
        <Button
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
      <GenerationChoice />
      <SourceLine sources={[joinErrorsPage, joiningGuide]} />
    </Page>
  );
}
