import type { SharedCase } from '#diagnosis/case/case.ts';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Asked } from './asked.tsx';
import { CaseView } from './case-view.tsx';
import { GoOn } from './go-on.tsx';
import { ReportButtons } from './report-buttons.tsx';
import { SenderLines } from './sender-lines.tsx';
import { WhatNow } from './what-now.tsx';

/** A case that came by link: a snapshot of what somebody else saw. Opening it checks nothing. */
export const OpenedCase = ({ shared }: { shared: SharedCase }) => (
  <>
    <PageTitle
      kicker={
        shared.practice
          ? 'Opened from a link – practice: no real appliance was looked at'
          : 'Opened from a link'
      }
    >
      A shared case
    </PageTitle>
    <Lead>
      What somebody else’s wizard saw, as the link states it. None of it was checked from here, and opening it
      checked nothing.
    </Lead>
    <Asked shared={shared} />
    {shared.notes.length === 0 ? null : <GoOn shared={shared} />}
    <SenderLines shared={shared} />
    <WhatNow shared={shared} />
    <CaseView shared={shared} />
    {shared.notes.length === 0 ? <GoOn shared={shared} /> : null}
    <ReportButtons shared={shared} />
  </>
);
