import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, type Driver } from './driver.ts';

/** How long Firefox may take until it listens, in ms. */
const startMs = 60_000;

/** Firefox without a window, driven through Marionette, which geckodriver speaks too: `length:[0, id, name, parameters]`. */
export async function startFirefox(programs: Record<string, string>): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'sps-join-firefox-'));
  // 0: Firefox takes a free port, and writes it into its profile.
  writeFileSync(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n');
  const program = spawn(
    programs['firefox'] ?? 'firefox',
    ['--headless', '--marionette', '--no-remote', '--profile', profile],
    { stdio: 'ignore' },
  );
  const socket = await connected(join(profile, 'MarionetteActivePort'));
  const ask = asking(socket);
  const session = (await ask('WebDriver:NewSession', {})) as { capabilities: { browserVersion: string } };
  return {
    browser: `Firefox ${session.capabilities.browserVersion}`,
    send: async (command, parameters = {}) => {
      const [, , name] = commands[command];
      const answer = await ask(name, parameters);
      return answer !== null && typeof answer === 'object' && 'value' in answer ? answer.value : answer;
    },
    quit: async () => {
      socket.destroy();
      if (program.exitCode === null) {
        program.kill();
        await once(program, 'exit');
      }
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function connected(portFile: string): Promise<Socket> {
  const until = Date.now() + startMs;
  while (!existsSync(portFile) || readFileSync(portFile, 'utf8').trim() === '') {
    if (Date.now() > until) throw new Error('Firefox did not open its Marionette port.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const socket = connect(Number(readFileSync(portFile, 'utf8')), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

type Answer = [kind: 1, id: number, error: { error: string; message: string } | null, result: unknown];

function asking(socket: Socket): (name: string, parameters: object) => Promise<unknown> {
  const waiting = new Map<number, PromiseWithResolvers>();
  let received = Buffer.alloc(0);
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (let colon = received.indexOf(':'); colon !== -1; colon = received.indexOf(':')) {
      const end = colon + 1 + Number(received.subarray(0, colon).toString());
      if (received.length < end) return;
      answered(JSON.parse(received.subarray(colon + 1, end).toString()) as Answer | object);
      received = received.subarray(end);
    }
  });
  const answered = (answer: Answer | object) => {
    // The first words are Firefox's greeting, an object.
    if (!Array.isArray(answer)) return;
    const [, id, error, result] = answer as Answer;
    if (error === null) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(`${error.error}: ${error.message}`));
    waiting.delete(id);
  };
  let last = 0;
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const words = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(words)}:${words}`);
    });
}

interface PromiseWithResolvers {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}
