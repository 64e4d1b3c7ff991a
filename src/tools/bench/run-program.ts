import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, with nothing on its standard input.
 *
 * @returns how long that took in ms, its start included; null where there is no such program
 * @throws where it ends with an error: a program that failed measures nothing
 */
export function runProgram(program: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(program, args, { stdio: 'ignore' });
    child.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve(null) : reject(error),
    );
    child.once('close', (status) => {
      if (status === 0) resolve(performance.now() - startedAt);
      else reject(new Error(`${program} ${args.join(' ')} ended with ${status}`));
    });
  });
}
