import { logLine, type Log } from '../log-line.ts';

/** Logs a bug with its stack, as one JSON line. */
export function logBug(log: Log, bug: unknown): void {
  const stack = bug instanceof Error ? bug.stack : String(bug);
  log(logLine('bug', { stack }));
}
