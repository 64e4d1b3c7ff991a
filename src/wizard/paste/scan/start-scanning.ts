import type { ScanResult } from '#diagnosis/log-scan/scan-result.ts';
import type { ScanProgress } from './scan-blob.ts';
import { scanBlob } from './scan-blob.ts';

/** What a running scan tells. */
export type ScanNews =
  | { kind: 'progress'; progress: ScanProgress }
  | { kind: 'done'; result: ScanResult }
  | { kind: 'failed'; why: string };

/** Short enough for the page to answer in between. */
const pieceBytesOnPage = 1 << 18;

/** On the page itself, where the browser starts no worker, as for a page that was opened from disk. */
function scanOnPage(blob: Blob, tell: (news: ScanNews) => void): () => void {
  const abort = new AbortController();
  void scanBlob(
    blob,
    pieceBytesOnPage,
    (progress) => tell({ kind: 'progress', progress }),
    abort.signal,
  ).then(
    (result) => tell({ kind: 'done', result }),
    (error: unknown) => {
      if (!abort.signal.aborted) tell({ kind: 'failed', why: String(error) });
    },
  );
  return () => abort.abort();
}

/**
 * Looks for join errors in a file or a long text beside the page. Nothing of it leaves the browser.
 *
 * @returns what stops it; nothing is told after that
 */
export function startScanning(blob: Blob, tell: (news: ScanNews) => void): () => void {
  // Its script would be a file of its own.
  if (import.meta.env.MODE === 'single-file') return scanOnPage(blob, tell);
  let worker: Worker;
  try {
    worker = new Worker(new URL('./scan.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // Refused for a page from disk: slower, but the same.
    return scanOnPage(blob, tell);
  }
  let stop = () => worker.terminate();
  let hasTold = false;
  worker.onmessage = ({ data }: MessageEvent<ScanNews>) => {
    hasTold = true;
    tell(data);
    if (data.kind !== 'progress') worker.terminate();
  };
  worker.onerror = () => {
    worker.terminate();
    if (hasTold) tell({ kind: 'failed', why: 'The scan was interrupted.' });
    else stop = scanOnPage(blob, tell);
  };
  worker.postMessage(blob);
  return () => stop();
}
