import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { flags } from '#proxy/settings.ts';
import { serveHelp } from './serve-help.ts';

/** The command line as it is shipped, in a folder of its own, beside a wizard of one line. */
let program: string;
let directory: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sps-join-serve-'));
  mkdirSync(join(directory, 'client'));
  writeFileSync(join(directory, 'client', 'index.html'), '<!doctype html>wizard');
  const outDir = join(directory, 'server');
  await build({ logLevel: 'error', build: { ssr: 'src/cli/main.ts', outDir, sourcemap: false } });
  program = join(outDir, 'sps-join.mjs');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

interface Line {
  event: string;
  [field: string]: unknown;
}

/** A server in a process of its own, what it has written so far, and how it ends. */
interface Served {
  child: ChildProcess;
  start: Line & { url: string; settings: { port: number } };
  out: () => string;
  err: () => string;
  ended: Promise<number | null>;
}

async function startServer(args: readonly string[], env: Record<string, string> = {}): Promise<Served> {
  const child = spawn(process.execPath, [program, 'serve', ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const first = await vi.waitFor(
    () => {
      const [line, rest] = out.split('\n', 2);
      if (rest === undefined) throw new Error(`no line on standard output yet; ${err}`);
      return line ?? '';
    },
    { timeout: 100_000, interval: 20 },
  );
  return { child, start: JSON.parse(first) as Served['start'], out: () => out, err: () => err, ended };
}

const linesOf = ({ out }: Served): Line[] =>
  out()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const published = ['--port', '0', '--public-url', 'http://tools.example'];

/** Status of a path, asked on a connection of its own; null where the connection is refused. */
async function statusOf({ start }: Served, path: string): Promise<number | null> {
  const url = `http://127.0.0.1:${start.settings.port}${path}`;
  try {
    return (await fetch(url, { headers: { connection: 'close' } })).status;
  } catch {
    return null;
  }
}

describe('standard output holds JSON lines and nothing else', () => {
  test('from the start to the end, with refused Hosts and checks between', async () => {
    const served = await startServer(['--port', '0', '--no-lab']);
    const url = `http://127.0.0.1:${served.start.settings.port}`;
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ address: '127.0.0.1' });
    expect((await fetch(`${url}/api/check`, { method: 'POST', headers, body })).status).toBe(403);
    expect((await fetch(`${url}/`, { headers: { via: '1.1 proxy' } })).status).toBe(403);
    served.child.kill('SIGTERM');
    expect(await served.ended).toBe(0);
    const events = linesOf(served).map(({ event }) => event);
    expect(events).toEqual(['start', 'check', 'refused', 'stopping', 'stopped']);
    expect(served.err()).toContain(`SPS join wizard  ${served.start.url}`);
  });
  it('begins with the version and every setting as it is in force', async () => {
    const { start, err } = await startServer([
      ...published,
      '--allow=10.20.0.0/16',
      '--trust-proxy=1,10.9.0.5',
    ]);
    expect(start).toMatchObject({
      event: 'start',
      version: expect.stringMatching(/^\d/) as string,
      url: 'http://tools.example/',
      check: 'on',
      settings: {
        'public-url': 'http://tools.example/',
        'trust-proxy': '1,10.9.0.5',
        allow: ['10.20.0.0/16'],
        lab: false,
        'drain-seconds': 5,
      },
    });
    expect(Object.keys(start.settings).toSorted()).toEqual([...flags, 'lab'].toSorted());
    // Whoever supervises a server collects both streams.
    expect(err()).toBe('');
  });
});

describe('abuse 49: a Service that is called as the program is', () => {
  const links = {
    SPS_JOIN_SERVICE_HOST: '10.96.0.7',
    SPS_JOIN_SERVICE_PORT: '8080',
    SPS_JOIN_SERVICE_PORT_HTTP: '8080',
    SPS_JOIN_PORT: 'tcp://10.96.0.7:8080',
    SPS_JOIN_PORT_8080_TCP: 'tcp://10.96.0.7:8080',
    SPS_JOIN_PORT_8080_TCP_PROTO: 'tcp',
    SPS_JOIN_PORT_8080_TCP_PORT: '8080',
    SPS_JOIN_PORT_8080_TCP_ADDR: '10.96.0.7',
    SPS_JOIN_WIZARD_SERVICE_HOST: 'fd00:96::7',
    SPS_JOIN_WIZARD_PORT: 'udp://[fd00:96::7]:53',
  };
  it('does not keep it from starting, and its variables are named in the log', async () => {
    const served = await startServer(['--port', '0'], links);
    await vi.waitFor(() => expect(linesOf(served)).toHaveLength(2), { timeout: 100_000 });
    expect(linesOf(served)[1]).toMatchObject({
      event: 'passed-over',
      variables: Object.keys(links).toSorted(),
    });
    expect(await statusOf(served, '/healthz')).toBe(200);
  });
});

describe('a wrong setting ends the start with 2, in one sentence that names it', () => {
  test.each<[string[], Record<string, string>, string]>([
    [['--port', '-1'], {}, '--port is a whole number from 0 to 65535'],
    [[], { SPS_JOIN_PORT: 'http' }, 'SPS_JOIN_PORT is a whole number from 0 to 65535'],
    [[], { SPS_JOIN_ALOW: '10.0.0.0/8' }, 'SPS_JOIN_ALOW is no setting'],
    [[], { SPS_JOIN_SERVICE_HOST: 'spp.example' }, 'SPS_JOIN_SERVICE_HOST is no setting'],
    [['--host', '192.0.2.250', '--public-url', 'http://x'], {}, '--host is not an address of this machine'],
    [[], { SPS_JOIN_HOST: 'x\u001b[31m' }, 'SPS_JOIN_HOST is an address of this machine'],
    [['--\u001b[31m\u202e'], {}, '--\\u{1b}[31m\\u{202e} is no setting'],
  ])('%j %j', (args, env, said) => {
    // A server that starts after all would not end by itself.
    const run = { encoding: 'utf8', timeout: 100_000, env: { PATH: process.env['PATH'], ...env } } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'serve', ...args], run);
    expect([status, stdout, stderr]).toEqual([2, '', `sps-join serve: ${said}\n`]);
  });
  it('a port that is taken is named as it was given', async () => {
    const first = await startServer(['--port', '0']);
    const env = { PATH: process.env['PATH'], SPS_JOIN_PORT: String(first.start.settings.port) };
    const { status, stderr } = spawnSync(process.execPath, [program, 'serve'], {
      encoding: 'utf8',
      timeout: 100_000,
      env,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('SPS_JOIN_PORT');
  });
});

describe('stopping', () => {
  it('is seen at /readyz while it still serves, and then connections are refused', async () => {
    const served = await startServer([...published, '--drain-seconds', '5']);
    expect(await statusOf(served, '/readyz')).toBe(200);
    served.child.kill('SIGTERM');
    await vi.waitFor(async () => expect(await statusOf(served, '/readyz')).toBe(503), {
      timeout: 100_000,
      interval: 20,
    });
    expect([await statusOf(served, '/healthz'), await statusOf(served, '/')]).toEqual([200, 200]);
    expect(await served.ended).toBe(0);
    expect(await statusOf(served, '/readyz')).toBeNull();
    expect(linesOf(served).slice(-2)).toMatchObject([
      { event: 'stopping', signal: 'SIGTERM', drainSeconds: 5 },
      { event: 'stopped' },
    ]);
  });
  it('a second signal ends it at once', async () => {
    const served = await startServer([...published, '--drain-seconds', '600']);
    served.child.kill('SIGTERM');
    await vi.waitFor(() => expect(served.out()).toContain('"stopping"'), { timeout: 100_000 });
    served.child.kill('SIGTERM');
    expect(await served.ended).toBe(130);
  });
  it.each<[NodeJS.Signals, string[]]>([
    ['SIGINT', [...published, '--drain-seconds', '600']],
    ['SIGTERM', ['--port', '0', '--no-lab']],
  ])('%s with %j keeps nobody waiting', async (signal, args) => {
    const served = await startServer(args);
    served.child.kill(signal);
    expect(await served.ended).toBe(0);
    expect(linesOf(served).at(-2)).toMatchObject({ event: 'stopping', drainSeconds: 0 });
  });
});

describe('every setting is told', () => {
  const manual = readFileSync('src/manual/running.md', 'utf8');
  test.each([...flags, 'lab', 'no-lab'])('--%s, in the help and in the manual', (flag) => {
    expect(serveHelp).toMatch(new RegExp(`(^|\\s)--${flag}\\s`));
    expect(manual).toMatch(new RegExp(`\\| (\`--lab\`, )?\`--${flag}\`(,| +\\|)`));
  });
});
