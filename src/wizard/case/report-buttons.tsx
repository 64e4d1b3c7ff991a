import type { SharedCase } from '#diagnosis/case/case.ts';
import { asMarkdown, asText } from '#diagnosis/case/print-report.ts';
import { reportOf } from '#diagnosis/case/report.ts';
import { Button } from '../ui/button.tsx';
import { timeThere } from './time-there.ts';
import { CopyAs } from '../hand-off/copy-as.tsx';
import { judgeCase } from './judge-case.ts';

type Form = 'text' | 'Markdown' | 'JSON';

function printed(shared: SharedCase, form: Form): string {
  if (form === 'JSON') return JSON.stringify({ schema: 1, ...shared }, null, 2);
  const findings = judgeCase(shared)?.diagnosis.findings ?? [];
  const report = reportOf(shared, { findings, when: (at) => timeThere(at, shared.offset) });
  return form === 'text' ? asText(report) : asMarkdown(report);
}

/** The case as a report, for a ticket or a mail, and on paper. */
export const ReportButtons = ({ shared }: { shared: SharedCase }) => (
  <>
    <p className="mt-1 text-muted">
      For a ticket, or where a link does not work. It says the same as this page.
    </p>
    <CopyAs forms={['text', 'Markdown', 'JSON']} print={(form) => printed(shared, form)} what="The report">
      <Button kind="quiet" onClick={() => print()}>
        Print
      </Button>
    </CopyAs>
  </>
);
