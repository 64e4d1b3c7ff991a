import { useEffect, useRef, useState } from 'react';
import type { ScanResult } from '#diagnosis/log-scan/scan-result.ts';
import type { ScanProgress } from './scan-blob.ts';
import { startScanning } from './start-scanning.ts';

/** A scan as the page shows it. */
export type ScanState =
  | { kind: 'idle' }
  | { kind: 'running'; name: string; bytes: number; progress: ScanProgress }
  | { kind: 'cancelled'; name: string }
  | { kind: 'failed'; name: string; why: string };

/** Starts and stops one scan at a time; leaving the page stops it too. */
export function useScan(onDone: (name: string, result: ScanResult) => void) {
  const [state, setState] = useState<ScanState>({ kind: 'idle' });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  return {
    state,
    start: (blob: Blob, name: string) => {
      stop.current?.();
      const running = { kind: 'running', name, bytes: blob.size } as const;
      setState({ ...running, progress: { bytesRead: 0, found: 0 } });
      stop.current = startScanning(blob, (news) => {
        if (news.kind === 'progress') setState({ ...running, progress: news.progress });
        else if (news.kind === 'failed') setState({ kind: 'failed', name, why: news.why });
        else {
          setState({ kind: 'idle' });
          onDone(name, news.result);
        }
      });
    },
    cancel: () => {
      stop.current?.();
      setState((now) => (now.kind === 'running' ? { kind: 'cancelled', name: now.name } : now));
    },
    fail: (name: string, why: string) => setState({ kind: 'failed', name, why }),
    reset: () => {
      stop.current?.();
      setState({ kind: 'idle' });
    },
  };
}
