import type { SharedCase } from '#diagnosis/case/case.ts';
import { Fold } from '../ui/fold.tsx';
import { AnswerWith } from './answer-with.tsx';
import { AskAgain } from './ask-again.tsx';
import { CompareHere } from './compare-here.tsx';
import { ReportButtons } from './report-buttons.tsx';

/** What else whoever opened the case can do with it. Nothing happens before a press, and only a comparison checks anything. */
export const WhatNow = ({ shared, ask }: { shared: SharedCase; ask: boolean }) => (
  <>
    {ask ? (
      <Fold summary="Ask to check again" offPaper lazy>
        <AskAgain shared={shared} />
      </Fold>
    ) : null}
    <Fold summary="Answer with a next step" offPaper lazy>
      <AnswerWith shared={shared} />
    </Fold>
    <Fold summary="Compare from here" offPaper lazy>
      <CompareHere shared={shared} />
    </Fold>
    <Fold summary="As a report" offPaper lazy>
      <ReportButtons shared={shared} />
    </Fold>
  </>
);
