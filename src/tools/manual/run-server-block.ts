import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a server says of its start. */
interface Started {
  url: string;
}

function startIn(line: string): Started | null {
  if (!line.startsWith('{')) return null;
  const said = JSON.parse(line) as Partial<Started>;
  return said.url === undefined ? null : { url: said.url };
}

/**
 * Runs shell commands, the last of which serves until it is stopped, and hands over its address once it has started.
 *
 * @throws where it ends before, with what it said
 */
export async function whileServing<Result>(
  text: string,
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  // A group of its own, so that the shell, npm and the server end together.
  const child = spawn('bash', ['-e', '-c', text], { cwd, env, detached: true });
  const ended = once(child, 'close');
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const started = new Promise<Started>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const start = said
        .split('\n')
        .slice(0, -1)
        .map(startIn)
        .find((one) => one !== null);
      if (start) resolve(start);
    });
    void ended.then(() => reject(new Error(`It ended before it served:\n${said}`)));
  });
  try {
    return await use((await started).url);
  } finally {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
  }
}
