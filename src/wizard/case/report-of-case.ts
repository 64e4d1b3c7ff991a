import type { SharedCase } from '#diagnosis/case/case.ts';
import type { Report } from '#diagnosis/case/report-line.ts';
import { reportOf } from '#diagnosis/case/report.ts';
import { findingOfCase } from './case-finding.ts';
import { judgeCase } from './judge-case.ts';
import { stepsOfCase } from './steps-of-case.ts';
import { timeThere } from './links/time-there.ts';

/** A case as a report that begins with what this page says first. @param link null where none could be made */
export function reportOfCase(shared: SharedCase, link: string | null): Report {
  const judged = judgeCase(shared);
  const finding = findingOfCase(shared, judged);
  return reportOf(shared, {
    findings: judged?.diagnosis.findings ?? [],
    finding,
    steps: stepsOfCase(finding.error, shared),
    link,
    when: (at) => timeThere(at, shared.offset),
  });
}
