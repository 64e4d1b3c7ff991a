import { placesOfSps, placeText, vendorPages } from '#diagnosis/guidance/generation.ts';
import { joinErrorsPage } from '#diagnosis/sources/documents.ts';
import { permissionsGuide } from '#diagnosis/sources/documents.ts';
import { useCheck } from '../check/run/use-check.ts';
import { SourceLine } from '../guidance/source-line.tsx';
import { Actions } from '../ui/actions.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { ChoiceList } from '../ui/fields/choice-list.tsx';
import { CopyField } from '../ui/copy/copy-field.tsx';
import { Lead } from '../ui/lead.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { accountRequest } from './account-request.ts';
import { SppChoice } from './spp-choice.tsx';
import { StopForTonight } from './stop-for-tonight.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { useProducts } from '../check/run/use-products.ts';

const options = [
  { value: 'ready', label: 'Yes, it has both permissions' },
  { value: 'unsure', label: 'I’m not sure' },
] as const;

/** Who can see and grant the permissions, and the request to send there. */
function WhoGrants() {
  const { answers } = useAnswers();
  const products = useProducts();
  const { own } = useCheck(answers.address);
  return (
    <Notice tone="info" title="Ask SPP’s Authorizer Administrator">
      <p>
        The Authorizer Administrator grants administrator permissions such as Appliance and Operations. A User
        Administrator looks after users without such permissions.{' '}
        <BasisTag basis="documented" source={permissionsGuide} />
      </p>
      <p>
        To see them on SPP, open <Marked text={placeText('permissionsMenu', products)} />, then the user, then
        the <b>Permissions</b> tab.
      </p>
      <p>
        Without both permissions SPP answers with code 60108 after you have signed in.{' '}
        <BasisTag basis="documented" source={joinErrorsPage} />
      </p>
      <CopyField
        label="Request to send"
        action="Copy the request"
        rows={9}
        text={accountRequest(products, own)}
        hint="Nothing is sent from here. Fill in the user name; nobody needs the password."
      />
    </Notice>
  );
}

/** Which SPP account will sign in. It is never asked for here: you type it on SPP's own page only. */
export function AccountPage() {
  const { answers, generation, answer, to } = useAnswers();
  const value = answers.account ?? null;
  const { errors, guide } = vendorPages[generation];
  return (
    <>
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
      {value === 'unsure' ? <WhoGrants /> : null}
      <p className="my-4">
        This wizard never asks for the user name or the password. Type them on SPP’s page only. Before you do,
        compare the address of that page with the one that you typed on SPS.
      </p>
      <Actions>
        <ButtonLink to={to('press')}>Continue: press Join</ButtonLink>
      </Actions>
      <StopForTonight step={placesOfSps('Account for SPP, before you {join}', generation)} />
      {value === 'unsure' ? <SppChoice /> : null}
      <SourceLine sources={[...errors, ...guide, permissionsGuide]} />
    </>
  );
}
