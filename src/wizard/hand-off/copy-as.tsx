import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy/copy-field.tsx';
import { toClipboard } from '../ui/copy/to-clipboard.ts';

interface Props<Form extends string> {
  /** The forms that can be copied, as the buttons name them: "Copy as Markdown". */
  forms: readonly Form[];
  print: (form: Form) => string;
  /** What it is, at the field that stands in for a clipboard that is closed: "The report". */
  what: string;
  /** More to do with it: buttons. */
  children?: ReactNode;
}

/** Buttons that put a text on the clipboard in several forms; a field to copy from by hand where the browser does not let the page. */
export function CopyAs<Form extends string>({ forms, print, what, children }: Props<Form>) {
  const [copied, setCopied] = useState<Form | null>(null);
  const [byHand, setByHand] = useState<Form | null>(null);
  const copy = async (form: Form) => {
    const outcome = await toClipboard(print(form));
    setCopied(outcome === 'copied' ? form : null);
    setByHand(outcome === 'by-hand' ? form : null);
  };
  return (
    <>
      <div className="no-print mt-3 flex flex-wrap items-center gap-3">
        {forms.map((form) => (
          <Button key={form} kind="secondary" onClick={() => void copy(form)}>
            Copy as {form}
          </Button>
        ))}
        {children}
        <span role="status" className="text-sm text-muted">
          {copied === null ? null : `Copied as ${copied}.`}
        </span>
      </div>
      {byHand === null ? null : (
        <CopyField
          label={`${what} as ${byHand}`}
          text={print(byHand)}
          action="Copy it"
          kind="secondary"
          rows={8}
          hint="The browser does not let this page copy. Select the text and press Ctrl+C, or ⌘C on a Mac."
        />
      )}
    </>
  );
}
