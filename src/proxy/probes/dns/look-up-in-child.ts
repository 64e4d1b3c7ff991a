import { spawn } from 'node:child_process';
import * as z from 'zod/mini';
import { byFamily, lookUpInThread, type LookUp } from './system-resolver.ts';

/** What the child runs: one look-up, its answer or its error as one line. The name is an argument, never part of the program. */
const program = `require('node:dns').lookup(process.argv[1], { all: true, order: 'verbatim' }, (error, found) =>
  console.log(JSON.stringify(error === null ? { found } : { code: error.code, message: error.message })))`;

const answer = z.union([
  z.object({ found: z.array(z.object({ address: z.string(), family: z.number() })) }),
  z.object({ code: z.optional(z.string()), message: z.string() }),
]);

/** The environment without what would make the child more than a look-up (`--inspect`, `--import`). */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return rest;
}

/**
 * Looks a name up like every other program, in a process of its own that ends with `signal`.
 *
 * A thread in getaddrinfo cannot be stopped, and Node waits for it even in `process.exit`: a command would end only long after it has
 * answered. Where no process can be had, the look-up is made in a thread all the same.
 */
export const lookUpInChild: LookUp = (name, signal) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', program, '--', name], {
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'ignore'],
      signal,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    let said = '';
    child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
    child.once('error', (problem) => {
      if (signal.aborted) reject(problem);
      else lookUpInThread(name, signal).then(resolve, reject);
    });
    child.once('close', () => {
      const read = answer.safeParse(jsonOf(said));
      if (signal.aborted) reject(new Error('given up'));
      else if (!read.success) lookUpInThread(name, signal).then(resolve, reject);
      else if ('found' in read.data) resolve(byFamily(read.data.found));
      else reject(Object.assign(new Error(read.data.message), { code: read.data.code }));
    });
  });

/** The value, or undefined where the child was cut off. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
