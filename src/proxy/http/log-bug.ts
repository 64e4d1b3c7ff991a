/** Logs a bug with its stack, as one JSON line. */
export function logBug(log: (line: string) => void, bug: unknown): void {
  const stack = bug instanceof Error ? bug.stack : String(bug);
  log(JSON.stringify({ time: new Date().toISOString(), event: 'bug', stack }));
}
