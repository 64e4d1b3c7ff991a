import type { SharedCase } from '#diagnosis/case/case.ts';
import type { Report } from '#diagnosis/case/report/report-line.ts';
import type { ReportContext } from '#diagnosis/case/report/report.ts';
import { reportOf } from '#diagnosis/case/report/report.ts';
import { reportAsJson } from '#diagnosis/case/report/report-json.ts';
import { findingOfCase } from './case-finding.ts';
import { judgeCase } from './judge-case.ts';
import { stepsOfCase } from './steps-of-case.ts';
import { timeThere } from './links/time-there.ts';

function contextOf(shared: SharedCase, link: string | null): ReportContext {
  const judged = judgeCase(shared);
  const finding = findingOfCase(shared, judged);
  return {
    findings: judged?.diagnosis.findings ?? [],
    finding,
    steps: stepsOfCase(finding.error, shared, judged),
    link,
    when: (at) => timeThere(at, shared.offset),
  };
}

/** A case as a report that begins with what this page says first. @param link null where none could be made */
export const reportOfCase = (shared: SharedCase, link: string | null): Report =>
  reportOf(shared, contextOf(shared, link));

/** The same for programs, in the form of the published schema. */
export const jsonOfCase = (shared: SharedCase, link: string | null): string =>
  JSON.stringify(reportAsJson(shared, contextOf(shared, link)), null, 2);
