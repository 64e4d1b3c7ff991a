import type { ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import { Button } from '../button.tsx';
import type { ButtonKind } from '../button-look.ts';
import { toClipboard } from './to-clipboard.ts';

interface Props {
  label: ReactNode;
  text: string;
  /** What the button does: "Copy the link". */
  action: string;
  kind?: ButtonKind;
  rows?: number;
  /** False while the text is about to change: then it cannot be copied. */
  ready?: boolean;
  hint?: ReactNode;
}

/** Text to take along, in a field that selects itself: it can be copied by hand wherever the clipboard is closed to us. */
export function CopyField({ label, text, action, kind = 'primary', rows = 4, ready = true, hint }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ of: string; was: 'copied' | 'by-hand' } | null>(null);
  const copy = async () => {
    const was = await toClipboard(text);
    setOutcome({ of: text, was });
    if (was === 'by-hand') field.current?.focus();
  };
  const now = outcome?.of === text ? outcome.was : null;
  return (
    <div className="my-4">
      <label htmlFor={id} className="mb-1.5 block font-bold">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        spellCheck={false}
        value={text}
        onFocus={(event) => event.target.select()}
        aria-describedby={`${id}-hint`}
        className="block w-full resize-y rounded-control border-2 border-control bg-card px-3.5 py-2.5 font-mono text-sm leading-relaxed wrap-anywhere text-ink"
      />
      <p id={`${id}-hint`} className="mt-1.5 text-sm text-muted">
        {hint}
      </p>
      <div className="no-print mt-2 flex flex-wrap items-center gap-3">
        <Button kind={kind} disabled={!ready} onClick={() => void copy()}>
          {action}
        </Button>
        <span role="status" className="text-sm text-muted">
          {now === 'copied' ? 'Copied.' : null}
          {now === 'by-hand'
            ? 'The browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.'
            : null}
        </span>
      </div>
    </div>
  );
}
