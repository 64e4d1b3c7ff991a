import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '#deploy/testing/free-port.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A server that has a public address, without the lab, which is for one machine only. @returns where it is opened on this machine */
export async function startPublicServer(
  publicUrl: string,
  ...settings: string[]
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const serve = [
    'dist/server/sps-join.mjs',
    'serve',
    '--port',
    String(port),
    '--public-url',
    publicUrl,
    ...settings,
  ];
  const server = spawn(process.execPath, serve, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(server, 'exit');
  await Promise.race([
    once(server.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('The server did not start.'))),
  ]);
  server.stdout.resume();
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}
