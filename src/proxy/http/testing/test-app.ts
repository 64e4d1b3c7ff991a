import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { readConfig, type Config } from '../../config.ts';
import type { PracticeTable } from '../../guard/practice-table.ts';
import { serve, type Running } from '../../serve.ts';

/** A server of one test, with what it logged. */
export interface TestApp extends Running {
  lines: string[];
}

/** The configuration that these arguments give; port 0 unless they say otherwise. */
export function testConfig(...args: string[]): Config {
  // Behind a proxy there always is an address that people type; where a test does not care which, it is this one.
  const isBehind = args.includes('--trust-proxy') && !args.some((arg) => arg.startsWith('--public-url'));
  const published = isBehind ? { SPS_JOIN_PUBLIC_URL: 'http://tools.example' } : {};
  const config = readConfig(args, { SPS_JOIN_PORT: '0', ...published });
  if (!config.ok) throw new Error(`${config.why.setting} ${config.why.detail}`);
  return config.value;
}

export async function testApp(
  config: Config,
  lab: PracticeTable | null = null,
  clientDir: string | null = null,
  clock: () => number = () => performance.now(),
): Promise<TestApp> {
  const lines: string[] = [];
  const started = await serve(config, {
    lab: lab && (() => Promise.resolve(lab)),
    wizard: clientDir,
    practice: [],
    version: '0.0.0',
    log: (line) => lines.push(line),
    clock,
  });
  if (!started.ok) throw new Error(`${started.why.setting} ${started.why.detail}`);
  return { ...started.value, lines };
}

export interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends a request as it is told, `Host` included, which no browser and no `fetch` would. */
export function send(
  port: number,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
    from,
    to = '127.0.0.1',
  }: {
    method?: string;
    headers?: Record<string, string>;
    body?: string;
    /** An address of this machine to come from; by default the one that leads to `to`. */
    from?: string;
    to?: string;
  } = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const route = { host: to, port, ...(from !== undefined && { localAddress: from }) };
    const asked = request({ ...route, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

/** Sends raw bytes and gives the answer's status; for requests that no client would write. */
export function sendRaw(port: number, text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port }, () => socket.write(text, 'latin1'));
    socket.once('data', (chunk: Buffer) => {
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(chunk.toString('latin1'))?.[1] ?? 0));
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('end', () => resolve(0));
  });
}

/** Asks for a check as the wizard does, of a name that a server told where `only` is given. */
export const sendCheck = (
  port: number,
  address: string,
  headers: Record<string, string> = {},
  only?: readonly string[],
): Promise<Got> =>
  send(port, '/api/check', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ address, only }),
  });
