import { withNamesBack } from '#diagnosis/case/restore-names.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { caseKeyOf } from '../said/case-keys.ts';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Asked } from './asked.tsx';
import { CaseNext, offersToAsk } from './case-next.tsx';
import { CaseView } from './case-view.tsx';
import { WhatNow } from './what-now.tsx';

/** The case with the names that this tab put tokens for; null where it has no key to it. It is the sender of the link who says so all the same. */
function inOwnNames(shared: SharedCase): SharedCase | null {
  const key = caseKeyOf(shared);
  return key === null ? null : { ...withNamesBack(shared, key), redacted: false };
}

/** A case that came by link, answer first: a snapshot of what somebody else saw. Opening it checks nothing. */
export const OpenedCase = ({ shared }: { shared: SharedCase }) => (
  <>
    <div className="sr-only">
      <PageTitle>A shared case</PageTitle>
    </div>
    <SentCase shared={shared} />
  </>
);

/** What stands on its page, below the title. */
export function SentCase({ shared }: { shared: SharedCase }) {
  const own = inOwnNames(shared);
  const shown = own ?? shared;
  return (
    <>
      <Asked shared={shown} sent={shared} />
      {own === null || shared.notes.length > 0 ? null : (
        <Notice tone="info" title="This case was made in this tab">
          <p>The link holds tokens such as HOST-1. Only this tab shows the names that they stand for.</p>
        </Notice>
      )}
      <CaseView
        shared={shown}
        sent={shared}
        next={(finding) => <CaseNext shared={shown} finding={finding} sent={shared} />}
        more={(finding) => <WhatNow shared={shared} shown={shown} ask={offersToAsk(finding, shared)} />}
      />
    </>
  );
}
