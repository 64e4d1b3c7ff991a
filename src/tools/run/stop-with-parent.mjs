/** How long an orphan lives on, at most. */
const pollMs = 200;

/**
 * Sends this process SIGTERM once the process that started it is gone.
 *
 * SIGTERM to `npm start` ends npm and its shell, and nobody tells the node process below them, which would go on holding the
 * port. On POSIX an orphan is seen by its new parent; on Windows the old parent's number stays, and asking for it fails.
 */
export function stopWithParent() {
  const parent = process.ppid;
  const isOrphan = process.platform === 'win32' ? () => !isRunning(parent) : () => process.ppid !== parent;
  const timer = setInterval(() => {
    if (!isOrphan()) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, pollMs);
  timer.unref();
}

/** @type {(pid: number) => boolean} */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, and is not ours to signal.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
