import type { SharedCase } from '#diagnosis/case/case.ts';
import { Fold } from '../ui/fold.tsx';
import { AnswerWith } from './answer-with.tsx';
import { AskAgain } from './ask-again.tsx';
import { CompareHere } from './compare-here.tsx';
import { ReportButtons } from './report-buttons.tsx';

interface Props {
  /** As its link holds it: what goes out again. */
  shared: SharedCase;
  /** As this page shows it. */
  shown: SharedCase;
  ask: boolean;
}

/** What else whoever opened the case can do with it. Nothing happens before a press, and only a comparison checks anything. */
export const WhatNow = ({ shared, shown, ask }: Props) => (
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
      <CompareHere shared={shown} />
    </Fold>
    <Fold summary="As a report" offPaper lazy>
      <ReportButtons shared={shared} />
    </Fold>
  </>
);
