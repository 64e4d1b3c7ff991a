import { useId, useState } from 'react';
import { Icon } from '../icon.tsx';
import { toClipboard } from './to-clipboard.ts';

type Outcome = 'untried' | 'copied' | 'by-hand';

/** As the field appears, so that the next press of the keys copies. */
function select(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** Puts a value on the clipboard, or, where the browser will not let it, selects the value and says which keys to press. */
export function CopyButton({ value, label = 'Copy' }: { value: string; label?: string }) {
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome>('untried');
  return (
    <span className="inline-flex max-w-full flex-wrap items-center gap-2">
      <button
        type="button"
        className="no-print inline-flex min-h-10 cursor-pointer items-center gap-1.5 rounded-control px-2 text-sm font-bold text-accent hover:text-accent-strong hover:underline"
        aria-label={`${label} ${value}`}
        onClick={() => void toClipboard(value).then(setOutcome)}
      >
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {outcome === 'copied' ? 'Copied' : label}
      </button>
      {outcome === 'by-hand' ? (
        <input
          readOnly
          ref={select}
          aria-label="Value to copy"
          aria-describedby={id}
          value={value}
          className="min-h-10 min-w-0 rounded-control border-2 border-control bg-card px-2 font-mono text-sm text-ink"
        />
      ) : null}
      <span id={id} role="status" className={outcome === 'by-hand' ? 'text-sm text-muted' : 'sr-only'}>
        {outcome === 'copied' ? `Copied ${value}` : null}
        {outcome === 'by-hand'
          ? 'The browser does not let this page copy. The value is selected: press Ctrl+C, or ⌘C on a Mac.'
          : null}
      </span>
    </span>
  );
}
