import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, with nothing on its standard input. Its output is read and forgotten: for the null device some do less.
 *
 * @param good the exit codes of a run that did its work
 * @returns how long that took in ms, its start included; null where there is no such program
 * @throws where it ends with another code: a program that failed measures nothing
 */
export function runProgram(
  program: string,
  args: readonly string[],
  good: readonly number[] = [0],
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.resume();
    child.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve(null) : reject(error),
    );
    child.once('close', (status) => {
      if (status !== null && good.includes(status)) resolve(performance.now() - startedAt);
      else reject(new Error(`${program} ${args.join(' ')} ended with ${status}`));
    });
  });
}
