import type { SharedCase } from '#diagnosis/case/case.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { Asked } from './asked.tsx';
import { CaseNext, offersToAsk } from './case-next.tsx';
import { CaseView } from './case-view.tsx';
import { WhatNow } from './what-now.tsx';

/** A case that came by link, answer first: a snapshot of what somebody else saw. Opening it checks nothing. */
export const OpenedCase = ({ shared }: { shared: SharedCase }) => (
  <>
    <div className="sr-only">
      <PageTitle>A shared case</PageTitle>
    </div>
    <Asked shared={shared} />
    <CaseView
      shared={shared}
      next={(finding) => <CaseNext shared={shared} finding={finding} />}
      more={(finding) => <WhatNow shared={shared} ask={offersToAsk(finding, shared)} />}
    />
  </>
);
