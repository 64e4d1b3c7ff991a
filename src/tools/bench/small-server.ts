import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#proxy/config.ts';
import { serve } from '#proxy/serve.ts';

/** The heap that the server of a bench may have, in MB. */
export const heapMb = 256;

/** The size of the one file that it serves, in bytes: about the wizard's own. */
const bundleBytes = 2 ** 20;

/** In the server's process: serves a page and `/bundle.js`, tells its port, and ends with the process that asked. */
export async function playServer(): Promise<void> {
  const clientDir = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => rmSync(clientDir, { recursive: true }));
  writeFileSync(join(clientDir, 'index.html'), '<!doctype html>');
  writeFileSync(join(clientDir, 'bundle.js'), 'x'.repeat(bundleBytes));
  const config = readConfig(['--port=0', '--no-lab'], {});
  if (!config.ok) throw new Error(config.why.detail);
  const log = () => undefined;
  const running = await serve(config.value, {
    lab: null,
    practice: [],
    wizard: clientDir,
    version: '0',
    log,
  });
  if (!running.ok) throw new Error(running.why.detail);
  process.once('disconnect', () => process.exit());
  process.on('message', () => process.send?.(process.memoryUsage().rss / 2 ** 20));
  process.send?.(running.value.port);
}

/** A server with a small heap in a process of its own. */
export interface SmallServer {
  port: number;
  isAlive: () => boolean;
  /** Resident memory in MB; NaN where the process has ended. */
  residentMb: () => Promise<number>;
  stop: () => void;
}

/** @param program the bench's own file, which calls `playServer` when its argument is `server` */
export async function startSmallServer(program: string): Promise<SmallServer> {
  const child: ChildProcess = fork(program, ['server'], { execArgv: [`--max-old-space-size=${heapMb}`] });
  const ended = once(child, 'exit');
  const [port] = (await once(child, 'message')) as [number];
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  return {
    port,
    isAlive,
    residentMb: async () => {
      if (!isAlive()) return Number.NaN;
      const told = once(child, 'message').then(([mb]) => mb as number);
      child.send('memory');
      return Promise.race([told, ended.then(() => Number.NaN)]);
    },
    stop: () => {
      if (child.connected) child.disconnect();
    },
  };
}
