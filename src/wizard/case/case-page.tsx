import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { openedCase } from '../hand-off/case-queries.ts';
import { collectWithKey, isTextMissed, isWorthSharing } from '../hand-off/collect-case.ts';
import { OpenedCase } from './opened-case.tsx';
import { OtherCases } from './links/other-cases.tsx';
import { arrivalOf, filedState } from './links/arrival.ts';
import { LinkProblemNotice } from './links/link-problem-notice.tsx';
import { PasteLink } from './links/paste-link.tsx';
import { PictureDoor } from '../picture/picture-door.tsx';
import { ShareCase } from './share-case.tsx';
import { holdsCase } from '../answers/holds-case.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useAtHand } from '../hand-off/use-at-hand.ts';

/** A link that stands in the address bar. */
function FromLink({ hash }: { hash: string }) {
  const { data, isError } = useQuery(openedCase(hash));
  const { state } = useLocation();
  const { others, filed } = arrivalOf(state);
  if (data?.ok === true) {
    const { newest } = data.value;
    return (
      <>
        <OpenedCase shared={newest.shared} state={filed === null ? newest.state : filedState(filed)} />
        <OtherCases here={newest.fragment} others={others} />
      </>
    );
  }
  return (
    <>
      <div className={isError || data !== undefined ? '' : 'sr-only'}>
        <PageTitle>A shared case</PageTitle>
      </div>
      {isError ? <LinkProblemNotice why={{ of: 'browser', problem: 'no-compression' }} /> : null}
      {data === undefined ? null : (
        <>
          <LinkProblemNotice why={{ of: 'link', problem: data.why }} />
          <PasteLink />
        </>
      )}
    </>
  );
}

function Own() {
  const atHand = useAtHand();
  if (isWorthSharing(atHand))
    return (
      <>
        <ShareCase textMissed={isTextMissed(atHand)} collect={(wishes) => collectWithKey(atHand, wishes)} />
        <div className="no-print mt-8 border-t border-line pt-2">
          <Disclosure summary="Open a case that somebody sent you">
            <PasteLink />
          </Disclosure>
        </div>
      </>
    );
  return (
    <>
      <PageTitle>A shared case</PageTitle>
      <Lead>Paste the link or open the file that somebody sent you. Opening it checks nothing.</Lead>
      <PasteLink />
      <PictureDoor />
    </>
  );
}

/** Opens the case in the fragment; where the fragment holds answers, makes a case of what is at hand. */
export function CasePage() {
  const { hash } = useLocation();
  if (!holdsCase(hash)) return <Own />;
  return (
    <>
      <FromLink key={hash} hash={hash} />
      <PictureDoor />
    </>
  );
}
