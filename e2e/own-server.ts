import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A server of a test's own with its practice lab, to be switched off while a page is open. @throws Error where it does not start */
export async function startOwnServer(
  ...settings: string[]
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const serve = ['dist/server/sps-join.mjs', 'serve', '--port', '0', '--lab', ...settings];
  const server = spawn(process.execPath, serve, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(server, 'exit');
  const refused = ended.then(() =>
    Promise.reject(new Error(`It does not start with ${settings.join(' ')}.`)),
  );
  let said = '';
  while (!said.includes('\n'))
    said += String((await Promise.race([once(server.stdout, 'data'), refused]))[0]);
  refused.catch(() => undefined);
  const { url } = JSON.parse(said.slice(0, said.indexOf('\n'))) as { url: string };
  const origin = url.replace(/\/$/, '');
  // What it logs from here on is nobody's; unread it would fill the pipe.
  server.stdout.resume();
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  return { origin, stop };
}
