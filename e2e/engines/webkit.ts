import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { freePort } from '#deploy/testing/free-port.ts';
import { commands, type Driver } from './driver.ts';

/** How long a program may take until it answers, in ms. */
const startMs = 30_000;

/** WebKitGTK's small browser behind its driver, on a screen of its own that nobody sees. */
export async function startWebKit(programs: Record<string, string>): Promise<Driver> {
  const screen = spawn(programs['Xvfb'] ?? 'Xvfb', ['-displayfd', '1', '-screen', '0', '1300x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [display] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11' };
  const program = spawn(programs['WebKitWebDriver'] ?? 'WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env,
  });
  const base = `http://127.0.0.1:${port}`;
  const options = { binary: programs['MiniBrowser'], args: ['--automation'] };
  const session = (await whenUp(() =>
    ask('POST', `${base}/session`, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    }),
  )) as { sessionId: string; capabilities: { browserVersion: string } };
  const at = `${base}/session/${session.sessionId}`;
  return {
    browser: `WebKitGTK ${session.capabilities.browserVersion}`,
    send: async (command, parameters = {}) => {
      const [method, path] = commands[command];
      return ask(method, `${at}/${path.replace('{id}', String(parameters['id']))}`, parameters);
    },
    quit: async () => {
      await ask('DELETE', at).catch(() => undefined);
      await Promise.all([ended(program), ended(screen)]);
    },
  };
}

/** Each request on a socket of its own: the driver closes kept ones without a word. */
async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const asking = request(url, { method, agent: false });
  asking.end(method === 'POST' ? JSON.stringify(body) : undefined);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  const { value } = (await json(response)) as { value: { error?: string; message?: string } | null };
  if (response.statusCode !== 200) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

async function whenUp<T>(attempt: () => Promise<T>): Promise<T> {
  const until = Date.now() + startMs;
  for (;;)
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until || !String(error).includes('ECONNREFUSED')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  program.kill();
  await once(program, 'exit');
}
