import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { openedCase } from '../hand-off/case-queries.ts';
import { collectWithKey, isTextMissed, isWorthSharing } from '../hand-off/collect-case.ts';
import { OpenedCase } from './opened-case.tsx';
import { LinkProblemNotice } from './links/link-problem-notice.tsx';
import { PasteLink } from './links/paste-link.tsx';
import { PictureDoor } from '../picture/picture-door.tsx';
import { ShareCase } from './share-case.tsx';
import { holdsCase } from '../answers/holds-case.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Lead } from '../ui/lead.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useAtHand } from '../hand-off/use-at-hand.ts';

/** A link that stands in the address bar. */
function FromLink({ hash }: { hash: string }) {
  const { data, isError } = useQuery(openedCase(hash));
  if (data === undefined)
    return (
      <>
        <div className={isError ? '' : 'sr-only'}>
          <PageTitle>A shared case</PageTitle>
        </div>
        {isError ? (
          <Notice tone="warn" title="This browser cannot open such links">
            <p>It has no compression for pages. Use a newer one, or ask for the case as text.</p>
          </Notice>
        ) : null}
      </>
    );
  if (data.ok) return <OpenedCase shared={data.value} />;
  return (
    <>
      <PageTitle>A shared case</PageTitle>
      <LinkProblemNotice problem={data.why} />
      <PasteLink />
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
      <Lead>Paste the link that somebody sent you. Opening it checks nothing.</Lead>
      <PasteLink />
    </>
  );
}

/** Opens the case in the fragment; where the fragment holds answers, makes a case of what is at hand. */
export function CasePage() {
  const { hash } = useLocation();
  return (
    <>
      {holdsCase(hash) ? <FromLink key={hash} hash={hash} /> : <Own />}
      <PictureDoor />
    </>
  );
}
