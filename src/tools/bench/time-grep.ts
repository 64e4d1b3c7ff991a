import { spawn } from 'node:child_process';

/** What tells the join's errors in one pattern: the codes and the words that name them. */
const pattern = '60108|60657|60418|60417|60910|60463|60797|JoinFailed|doesn.t match';

/**
 * Lets `grep -E` count the lines of a file that name a join error, into a pipe that is read: into the null device it stops at its first
 * match.
 *
 * @returns how long that took in ms, its start included; null where there is no grep
 */
export function timeGrep(path: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn('grep', ['-E', '-c', pattern, path], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.resume();
    child.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve(null) : reject(error),
    );
    // It ends with 1 where no line matches.
    child.once('close', (status) => {
      if (status === 0 || status === 1) resolve(performance.now() - startedAt);
      else reject(new Error(`grep ended with ${status}`));
    });
  });
}
