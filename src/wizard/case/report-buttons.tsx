import { useQuery } from '@tanstack/react-query';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { asMarkdown, asText } from '#diagnosis/case/report/print-report.ts';
import { madeLink } from '../hand-off/case-queries.ts';
import { CopyAs } from '../hand-off/copy-as.tsx';
import { linkToCase, whereHere } from '../hand-off/link-to-case.ts';
import { Button } from '../ui/button.tsx';
import { jsonOfCase, reportOfCase } from './report-of-case.ts';

type Form = 'text' | 'Markdown' | 'JSON';

function printed(shared: SharedCase, form: Form, link: string | null): string {
  if (form === 'JSON') return jsonOfCase(shared, link);
  const report = reportOfCase(shared, link);
  return form === 'text' ? asText(report) : asMarkdown(report);
}

/** The case as a report, for a ticket or a mail, and on paper. */
export function ReportButtons({ shared }: { shared: SharedCase }) {
  // Where no link can be made, whoever shows this knows already: asking again would take this away with its answer.
  const { data } = useQuery({ ...madeLink(shared), retryOnMount: false });
  return (
    <>
      <p className="mt-1 text-muted">
        For a ticket, or where a link does not work. It says the same as this page.
      </p>
      <CopyAs
        forms={['text', 'Markdown', 'JSON']}
        print={(form) =>
          printed(shared, form, data === undefined ? null : linkToCase(data.fragment, whereHere()))
        }
        what="The report"
      >
        <Button kind="quiet" onClick={() => print()}>
          Print
        </Button>
      </CopyAs>
    </>
  );
}
