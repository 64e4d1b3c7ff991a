import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#deploy/testing/free-port.ts';
import { reverseProxies } from '#deploy/testing/reverse-proxies.ts';
import { startPublicServer } from './public-server.ts';

const nginx = reverseProxies.find(({ name }) => name === 'nginx');

/** Whether this machine has nginx. */
export const hasNginx = nginx !== undefined && nginx.program !== '';

/** How long nginx may take until it answers, in ms. */
const startMs = 30_000;

/**
 * The wizard behind nginx, set up as our sample says, but without TLS: a browser trusts no certificate that a test makes.
 * There is no practice lab: it is for one machine, and knows of no proxy.
 *
 * @returns where it is opened
 * @throws Error where nginx does not start
 */
export async function startBehindNginx(): Promise<{ home: string; stop: () => Promise<void> }> {
  if (nginx === undefined) throw new Error('src/deploy has no sample for nginx.');
  const folder = mkdtempSync(join(tmpdir(), 'sps-join-nginx-'));
  // nginx gives up root, and writes there all the same.
  chmodSync(folder, 0o777);
  const port = await freePort();
  const home = `http://127.0.0.1:${port}/sps-join/`;
  const server = await startPublicServer(home, '--trust-proxy', '1');
  const place = { port, upstream: Number(new URL(server.origin).port), cert: '', key: '', folder };
  const { file, text } = nginx.configure(place);
  const config = join(folder, file);
  writeFileSync(config, text.replace(' ssl;', ';').replaceAll(/^ *ssl_certificate.*\n/gm, ''));
  const proxy = spawn(nginx.program, nginx.args(place, config), { stdio: 'ignore' });
  const ended = once(proxy, 'exit');
  const stop = async () => {
    proxy.kill('SIGTERM');
    await ended;
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const until = Date.now() + startMs;
  while (!(await answers(home)))
    if (Date.now() > until) {
      await stop();
      throw new Error('nginx did not start.');
    }
  return { home, stop };
}

const answers = async (url: string): Promise<boolean> => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  );
};
