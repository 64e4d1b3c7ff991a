import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { counted, sizeInWords } from './file-words.ts';
import type { ScanState } from './use-scan.ts';

/** How far the scan is, and the way to stop it; what became of it where it did not end. */
export function ScanStatus({ state, onCancel }: { state: ScanState; onCancel: () => void }) {
  if (state.kind === 'idle') return null;
  if (state.kind === 'cancelled')
    return (
      <Notice tone="info" title="Cancelled">
        <p>
          <span className="break-all">{state.name}</span> was not read to its end, so nothing is said about
          it.
        </p>
      </Notice>
    );
  if (state.kind === 'failed')
    return (
      <Notice tone="warn" title="The file could not be read">
        <p>
          The browser could not read <span className="break-all">{state.name}</span> to its end. It may have
          changed while it was read: copy it and open the copy.
        </p>
      </Notice>
    );
  const { bytesRead, found } = state.progress;
  const percent = Math.floor((bytesRead / Math.max(1, state.bytes)) * 100);
  return (
    <section className="my-5 rounded-card border border-line bg-card px-4 py-4" aria-label="Reading">
      <p className="font-semibold">
        Reading <span className="break-all">{state.name}</span>
      </p>
      <progress
        className="mt-2 block h-2.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
        max={100}
        value={percent}
        aria-label="How much is read"
      />
      <div className="mt-2 flex flex-wrap items-center justify-between gap-3">
        <span className="text-sm text-muted">
          {sizeInWords(bytesRead)} of {sizeInWords(state.bytes)}; {counted(found)}{' '}
          {found === 1 ? 'error' : 'errors'} so far
        </span>
        <Button kind="secondary" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
