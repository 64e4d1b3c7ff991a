import { joinErrorsPage, joiningGuide } from '#diagnosis/sources/documents.ts';
import { SourceLine } from '../guidance/source-line.tsx';
import { Page } from '../shell/page.tsx';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { Lead } from '../ui/lead.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Rail } from './rail.tsx';
import { useAnswers } from './use-answers.ts';

const options = [
  { value: 'ready', label: 'Yes, it has both permissions' },
  { value: 'unsure', label: 'I’m not sure' },
] as const;

/** Which SPP account will sign in. It is never asked for here: you type it on SPP's own page only. */
export function AccountStep() {
  const { answers, answer, to } = useAnswers();
  const value = answers.account === 'ready' || answers.account === 'unsure' ? answers.account : null;
  return (
    <Page rail={<Rail now="account" />}>
      <PageTitle>Which SPP account will you sign in with?</PageTitle>
      <Lead>
        After you press <b>Join</b>, SPP’s own sign-in page opens. Sign in there as an SPP user with the{' '}
        <b>Appliance</b> and <b>Operations</b> permissions.
      </Lead>
      <ChoiceList
        legend="Does the account have both?"
        name="account"
        options={options}
        value={value}
        onChange={(chosen) => answer({ account: chosen })}
      />
      {value === 'unsure' ? (
        <Notice tone="info" title="Ask who manages SPP’s users">
          <p>
            An SPP user administrator sees the permissions of a user on SPP, and can give them. Without both
            of them SPS reports code 60108 after you have signed in.
          </p>
        </Notice>
      ) : null}
      <p className="my-4">
        This wizard never asks for the user name or the password. Type them on SPP’s page only, and compare
        its address with the one that you typed on SPS before you do.
      </p>
      <Actions>
        <ButtonLink to={to('press')}>Continue: press Join</ButtonLink>
      </Actions>
      <SourceLine sources={[joinErrorsPage, joiningGuide]} />
    </Page>
  );
}
