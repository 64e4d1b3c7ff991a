import { useState } from 'react';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { asMarkdown, asText } from '#diagnosis/case/print-report.ts';
import { reportOf } from '#diagnosis/case/report.ts';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy-field.tsx';
import { toClipboard } from '../ui/to-clipboard.ts';
import { timeThere } from './both-times.ts';
import { judgeCase } from './judge-case.ts';

type Form = 'text' | 'Markdown' | 'JSON';

function printed(shared: SharedCase, form: Form): string {
  if (form === 'JSON') return JSON.stringify({ schema: 1, ...shared }, null, 2);
  const findings = judgeCase(shared)?.diagnosis.findings ?? [];
  const report = reportOf(shared, { findings, when: (at) => timeThere(at, shared.offset) });
  return form === 'text' ? asText(report) : asMarkdown(report);
}

/** The case as a report, for a ticket or a mail, and on paper. */
export function ReportButtons({ shared }: { shared: SharedCase }) {
  const [copied, setCopied] = useState<Form | null>(null);
  const [byHand, setByHand] = useState<Form | null>(null);
  const copy = async (form: Form) => {
    const outcome = await toClipboard(printed(shared, form));
    setCopied(outcome === 'copied' ? form : null);
    setByHand(outcome === 'by-hand' ? form : null);
  };
  return (
    <section className="no-print my-6">
      <h2 className="text-xl">As a report</h2>
      <p className="mt-1 text-muted">
        For a ticket, or where a link does not work. It says the same as this page.
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {(['text', 'Markdown', 'JSON'] as const).map((form) => (
          <Button key={form} kind="secondary" onClick={() => void copy(form)}>
            Copy as {form}
          </Button>
        ))}
        <Button kind="quiet" onClick={() => print()}>
          Print
        </Button>
        <span role="status" className="text-sm text-muted">
          {copied === null ? null : `Copied as ${copied}.`}
        </span>
      </div>
      {byHand === null ? null : (
        <CopyField
          label={`The report as ${byHand}`}
          text={printed(shared, byHand)}
          action="Copy the report"
          kind="secondary"
          rows={8}
          hint="The browser does not let this page copy. Select the text and press Ctrl+C, or ⌘C on a Mac."
        />
      )}
    </section>
  );
}
